// Before anything is painted: the reader's theme, and whether what the server has written into the page is what they want.

{
  const page = document.documentElement;
  const link = new URLSearchParams(location.hash.slice(1));
  const address = new URLSearchParams(location.search);
  const kept = (name) => {
    try {
      return localStorage.getItem(`foothold-${name}`);
    } catch {
      // Storage may be switched off.
      return null;
    }
  };
  const theme = kept('theme');
  const isDark = theme === 'dark' || (theme !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches);
  page.dataset.theme = isDark ? 'dark' : 'light';

  // The latest edition as the page opens it: a reader of another one, or of another language, does not see it for a moment.
  const { edition, source } = page.dataset;
  const isAsWished =
    (link.get('lang') ?? address.get('lang') ?? kept('language') ?? page.lang) === page.lang &&
    (link.get('at') ?? edition) === edition &&
    (link.get('source') ?? source) === source &&
    !['view', 'from', 'desk', 'check'].some((name) => link.has(name)) &&
    !address.has('embed');
  if (!isAsWished) page.dataset.written = 'for-others';
  else if (link.has('map')) page.dataset.written = 'without-map';
}
