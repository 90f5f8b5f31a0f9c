// What the pages do beyond showing: all of it can be done without, by links and forms.
'use strict';

(() => {
  const byId = (id) => document.getElementById(id);

  // A slider beside the date field: days since the oldest article.
  const asOf = document.querySelector('form.as-of');
  if (asOf) {
    const slider = asOf.querySelector('input[type=range]');
    const field = asOf.querySelector('input[type=date]');
    const oldest = Date.parse(asOf.dataset.from + 'T00:00:00Z');
    const day = (number) => new Date(oldest + number * 86400000).toISOString().slice(0, 10);
    slider.hidden = false;
    slider.addEventListener('input', () => {
      field.value = day(Number(slider.value));
      slider.setAttribute('aria-valuetext', field.value);
    });
    slider.addEventListener('change', () => asOf.requestSubmit());
  }

  // Words of an article and the card that says what was found in them.
  const inspector = byId('inspector');
  if (inspector) {
    const show = (event) => {
      const words = event.target.closest('[data-fact]');
      if (!words) return;
      const cards = words.dataset.fact.split(' ').map(byId).filter(Boolean);
      if (cards.length === 0) return;
      inspector.replaceChildren(...cards.map((card) => {
        const copy = card.cloneNode(true);
        copy.removeAttribute('id');
        copy.querySelectorAll('[id]').forEach((part) => part.removeAttribute('id'));
        return copy;
      }));
      inspector.hidden = false;
    };
    document.addEventListener('pointerover', show);
    document.addEventListener('focusin', show);
    document.addEventListener('keydown', (event) => {
      if (event.key === 'Escape') inspector.hidden = true;
    });
  }

  // Keys: j and k walk through lists, / goes to the search.
  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.target.closest('input, textarea, select')) return;
    if (event.key === '/') {
      event.preventDefault();
      const field = byId('q');
      if (field) field.focus();
      else location.href = '/search';
    }
    if (event.key === 'j' || event.key === 'k') {
      const stops = [...document.querySelectorAll('ol.stories h2 a, ol.hits h2 a, li.item > a.when')];
      if (stops.length === 0) return;
      const here = stops.indexOf(document.activeElement);
      const next = event.key === 'j' ? Math.min(here + 1, stops.length - 1) : Math.max(here - 1, 0);
      stops[next].focus();
    }
  });

  // Says when something new was read; nothing on the page moves by itself.
  const news = document.querySelector('[data-news]');
  if (news && window.EventSource) {
    const shown = Number(document.body.dataset.revision);
    let changes = null;
    const listen = () => {
      changes = new EventSource('/api/v1/changes');
      changes.addEventListener('change', (event) => {
        const revision = JSON.parse(event.data).revision;
        if (revision > shown) {
          const again = document.createElement('a');
          again.href = location.href;
          again.textContent = 'Show it';
          news.replaceChildren('Something new was read. ', again);
          news.hidden = false;
        }
      });
    };
    const rest = () => {
      if (changes) changes.close();
      changes = null;
    };
    // A browser keeps few connections to one host: only the page that is looked at listens.
    const turn = () => {
      rest();
      if (document.visibilityState === 'visible') listen();
    };
    document.addEventListener('visibilitychange', turn);
    addEventListener('pagehide', rest);
    addEventListener('pageshow', turn);
  }
})();
