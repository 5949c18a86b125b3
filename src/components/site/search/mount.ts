import type { Headings } from './results.ts';

/** What a page says in the language of the briefing; `{total}` is filled in. */
interface Says {
  readonly headings: Headings;
  readonly found: string;
  readonly none: string;
  readonly failed: string;
}

async function start(form: HTMLFormElement): Promise<(question: string) => void> {
  const [{ Engine }, { drawResults }, { loadRows }] = await Promise.all([
    import('./engine.ts'),
    import('./results.ts'),
    import('./rows-file.ts'),
  ]);
  const engine = new Engine();
  const says = JSON.parse(form.dataset['says'] ?? '') as Says;
  const status = form.querySelector<HTMLElement>('[role=status]');
  const results = form.querySelector<HTMLElement>('#search-results');
  const show = (question: string) => {
    const hits = question.trim() === '' ? [] : engine.find(question);
    results?.replaceChildren(drawResults(hits, says.headings));
    if (status === null) return;
    status.textContent = hits.length === 0 ? says.none : says.found.replace('{total}', String(hits.length));
    if (question.trim() === '') status.textContent = '';
  };
  const field = form.querySelector<HTMLInputElement>('input[type=search]');
  await loadRows(form.dataset['rows'] ?? '', (rows) => {
    engine.add(rows);
    show(field?.value ?? '');
  }).catch((error: unknown) => {
    if (status !== null) status.textContent = says.failed;
    throw error;
  });
  return show;
}

/** Makes the form in a page's head search as one types: nothing is loaded before somebody turns to it. */
function mount(form: HTMLFormElement): void {
  const field = form.querySelector<HTMLInputElement>('input[type=search]');
  const panel = form.querySelector<HTMLElement>('.panel');
  if (field === null || panel === null) return;
  let started: Promise<(question: string) => void> | undefined;
  const search = () => {
    panel.hidden = field.value.trim() === '';
    started ??= start(form);
    void started.then((show) => show(field.value));
  };
  const close = () => {
    field.value = '';
    panel.hidden = true;
  };
  field.addEventListener('focus', () => {
    started ??= start(form);
  });
  field.addEventListener('input', search);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    form.querySelector<HTMLAnchorElement>('#search-results a')?.click();
  });
  form.addEventListener('keydown', ({ key }) => {
    if (key !== 'Escape') return;
    close();
    field.focus();
  });
  document.addEventListener('keydown', (event) => {
    const { target, key } = event;
    const isTyping =
      target instanceof Element && target.matches('input, textarea, select, [contenteditable]');
    if (key !== '/' || isTyping || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    field.focus();
  });
  document.addEventListener('click', ({ target }) => {
    if (target instanceof Node && !form.contains(target)) panel.hidden = true;
  });
}

for (const form of document.querySelectorAll<HTMLFormElement>('form[data-rows]')) mount(form);
