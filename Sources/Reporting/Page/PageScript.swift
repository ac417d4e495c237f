/// What the page does when it is used: it hides findings by state and by words. Without it all are shown.
enum PageScript {
  static let javaScript = """
    (function () {
      'use strict';
      var all = function (what) { return Array.prototype.slice.call(document.querySelectorAll(what)); };
      var cards = all('article.finding');
      var boxes = all('input[data-filter]');
      var folds = all('details.more');
      var words = document.getElementById('words');
      var shown = document.getElementById('shown');
      // Nothing is folded away on paper.
      var opened = [];
      window.addEventListener('beforeprint', function () {
        opened = all('details:not([open])');
        opened.forEach(function (fold) { fold.open = true; });
      });
      window.addEventListener('afterprint', function () {
        opened.forEach(function (fold) { fold.open = false; });
      });
      // A link leads to its finding, also where that is folded away.
      function reveal() {
        var card = document.getElementById(location.hash.slice(1));
        var fold = card && card.closest('details');
        if (fold && !fold.open) { fold.open = true; card.scrollIntoView(); }
      }
      window.addEventListener('hashchange', reveal);
      reveal();
      if (!words) { return; }
      var texts = cards.map(function (card) { return card.textContent.toLowerCase(); });
      function update() {
        var off = {};
        boxes.forEach(function (box) { if (!box.checked) { off[box.dataset.filter] = true; } });
        var wanted = words.value.toLowerCase().split(/\\s+/).filter(Boolean);
        var count = 0;
        cards.forEach(function (card, index) {
          var fits = !off[card.dataset.state] && wanted.every(function (word) { return texts[index].indexOf(word) >= 0; });
          card.hidden = !fits;
          if (fits) { count += 1; }
        });
        if (wanted.length) { folds.forEach(function (fold) { fold.open = true; }); }
        shown.textContent = count === cards.length ? '' : count === 0 ? 'Nothing matches.' : count + ' of ' + cards.length + ' shown';
      }
      boxes.forEach(function (box) { box.addEventListener('change', update); });
      words.addEventListener('input', update);
    }());
    """
}
