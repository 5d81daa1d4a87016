// Before the first paint: the reader's own theme, text size and language, and
// whether anybody was here before. Later only whether the app came at all: the
// first page must not stand there without a word.
(function () {
  var root = document.documentElement;
  function kept(name) {
    try { return JSON.parse(localStorage.getItem("concord." + name)); } catch (e) { return null; }
  }
  var theme = kept("theme"), text = kept("text"), lang = kept("lang") || navigator.language || "en";
  if (/^(light|dark|contrast)$/.test(theme)) root.dataset.theme = theme;
  if (/^(100|125|150|175|200)$/.test(text)) root.dataset.text = text;
  // Nobody was here before: the page of a first visit is painted at once.
  if (kept("person") === null) root.dataset.visit = "first";
  root.lang = /^zh/i.test(lang) ? "zh-Hant-HK" : /^da/i.test(lang) ? "da" : "en";
  setTimeout(function () {
    if (!root.dataset.ready) root.dataset.stalled = "yes";
  }, 10000);
  var ground = { light: "#fbf7f0", dark: "#14191b" }[theme];
  if (ground) document.querySelectorAll("meta[name=theme-color]").forEach(function (m) { m.content = ground; });
})();
