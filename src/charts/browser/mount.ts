import type { DrawnSpec } from '#charts/spec.ts';

/** Whether the browser tells of a new size and of new colours. The static drawing follows both by itself. */
function canFollow(): boolean {
  return (
    'ResizeObserver' in globalThis &&
    typeof matchMedia === 'function' &&
    'addEventListener' in matchMedia('(forced-colors: active)')
  );
}

/** A chart that is drawn already. When it comes near the window, the live one takes its place on screen. */
class ReportChart extends HTMLElement {
  connectedCallback(): void {
    if (!canFollow()) return;
    if (!('IntersectionObserver' in globalThis)) {
      void this.enliven();
      return;
    }
    const watcher = new IntersectionObserver(
      (entries) => {
        if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
        watcher.disconnect();
        void this.enliven();
      },
      { rootMargin: '200px' },
    );
    watcher.observe(this);
  }

  private async enliven(): Promise<void> {
    try {
      const spec = JSON.parse(this.querySelector('script')?.textContent ?? '') as DrawnSpec;
      // Nothing is there to step through.
      if (spec.labels.length === 0) return;
      const { enliven } = await import('./live.ts');
      const { label = '', none = '' } = this.dataset;
      enliven(this, spec, { label, none, help: this.querySelector('.keys')?.id ?? '' });
    } catch (error) {
      console.warn('A chart stays as it is drawn in the page:', error);
    }
  }
}

if ('customElements' in globalThis) customElements.define('report-chart', ReportChart);
