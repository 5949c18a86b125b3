import type { Page } from 'playwright';
import { TARGET } from '#model/accessibility.ts';
import type { Fault } from './finding.ts';

/** Something that can be pressed. */
export interface Target {
  readonly element: string;
  /** Its box on the page, in CSS pixels. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Whether it stands in a sentence, whose lines decide its height. */
  readonly isInline: boolean;
}

function centreOf({ x, y, width, height }: Target): readonly [number, number] {
  return [x + width / 2, y + height / 2];
}

function isSmall({ width, height }: Target): boolean {
  // A browser lays out in 64ths of a pixel.
  return Math.min(width, height) < TARGET - 1 / 64;
}

/** Whether a circle round a small target meets another target, or the circle of another small one. */
function isNear(small: Target, other: Target): boolean {
  const [x, y] = centreOf(small);
  if (isSmall(other)) {
    const [otherX, otherY] = centreOf(other);
    if (Math.hypot(x - otherX, y - otherY) < TARGET) return true;
  }
  const nearestX = Math.min(Math.max(x, other.x), other.x + other.width);
  const nearestY = Math.min(Math.max(y, other.y), other.y + other.height);
  return Math.hypot(x - nearestX, y - nearestY) < TARGET / 2;
}

/**
 * The targets that are too small and too near to another, but for those in a sentence.
 * https://www.w3.org/TR/WCAG22/#target-size-minimum
 */
export function judgeTargets(targets: readonly Target[]): Fault[] {
  return targets
    .filter((target) => isSmall(target) && !target.isInline)
    .flatMap((target) => {
      const near = targets.find((other) => other !== target && isNear(target, other));
      if (near === undefined) return [];
      const size = `${Math.round(target.width)} by ${Math.round(target.height)} pixels`;
      const message = `It is ${size} large, with another too near: ${near.element}`;
      return [{ tool: 'measure' as const, rule: 'target-size', element: target.element, message }];
    });
}

/** The targets of a page that can be seen and pressed. */
export function readTargets(page: Page): Promise<Target[]> {
  return page.evaluate(() => {
    const isInline = (element: Element) => {
      if (getComputedStyle(element).display !== 'inline') return false;
      let block = element.parentElement;
      while (block !== null && getComputedStyle(block).display === 'inline') block = block.parentElement;
      const rest = block?.cloneNode(true);
      if (!(rest instanceof Element)) return false;
      for (const target of rest.querySelectorAll('a, button')) target.remove();
      return /[\p{L}\p{N}]/u.test(rest.textContent);
    };
    return [...document.querySelectorAll('a[href], button, input, select, textarea, summary')]
      .filter((element) => element.checkVisibility() && getComputedStyle(element).pointerEvents !== 'none')
      .map((element) => {
        const { x, y, width, height } = element.getBoundingClientRect();
        const html = element.outerHTML.slice(0, 200);
        return { element: html, x: x + scrollX, y: y + scrollY, width, height, isInline: isInline(element) };
      })
      .filter(({ x, width, height }) => x + width > 0 && width > 1 && height > 1);
  });
}
