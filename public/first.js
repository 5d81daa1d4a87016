// Before the first paint: the reader's own theme, text size and language, and
// whether anybody was here before. Later only whether the app came at all: the
// first page must not stand there without a word. The build fills in the languages.
(function () {
  var root = document.documentElement;
  // Each language: its code, and what the codes of devices begin with.
  var languages = __LANGUAGES__;
  function kept(name) {
    try { return JSON.parse(localStorage.getItem("concord." + name)); } catch (e) { return null; }
  }
  var theme = kept("theme"), text = kept("text"), lang = kept("lang") || navigator.language || "en";
  if (/^(light|dark|contrast)$/.test(theme)) root.dataset.theme = theme;
  if (/^(100|125|150|175|200)$/.test(text)) root.dataset.text = text;
  // Nobody was here before: the page of a first visit is painted at once.
  if (kept("person") === null) root.dataset.visit = "first";
  setTimeout(function () {
    if (!root.dataset.ready) root.dataset.stalled = "yes";
  }, 10000);
  var wanted = String(lang).toLowerCase();
  var spoken = languages.filter(function (language) {
    return language[1].some(function (beginning) { return wanted.indexOf(beginning) === 0; });
  })[0] || languages[0];
  root.lang = spoken[0];
  // The page holds its few words in every language; this one is shown.
  if (document.adoptedStyleSheets) {
    var sheet = new CSSStyleSheet();
    sheet.insertRule(".say > :not([lang=\"" + root.lang + "\"]) { display: none; }");
    document.adoptedStyleSheets = [sheet];
    root.dataset.said = root.lang;
  }
  var ground = { light: "#fbf7f0", dark: "#14191b" }[theme];
  if (ground) document.querySelectorAll("meta[name=theme-color]").forEach(function (m) { m.content = ground; });
})();
