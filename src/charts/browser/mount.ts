import type { DrawnSpec } from '#charts/spec.ts';

/** A chart that is drawn already. When it comes near the window, the live one takes its place on screen. */
class ReportChart extends HTMLElement {
  connectedCallback(): void {
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
    const json = this.querySelector('script')?.textContent;
    if (!json) throw new Error('A chart has no data beside it.');
    const { enliven } = await import('./live.ts');
    enliven(this, JSON.parse(json) as DrawnSpec);
  }
}

customElements.define('report-chart', ReportChart);
