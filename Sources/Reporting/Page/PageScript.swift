/// What the page does when it is used: it hides findings by state and by words. Without it all are shown.
enum PageScript {
  static let javaScript = """
    (function () {
      'use strict';
      var cards = Array.prototype.slice.call(document.querySelectorAll('article.finding'));
      var buttons = Array.prototype.slice.call(document.querySelectorAll('button[data-filter]'));
      var words = document.getElementById('words');
      var shown = document.getElementById('shown');
      if (!words) { return; }
      var texts = cards.map(function (card) { return card.textContent.toLowerCase(); });
      function update() {
        var off = {};
        buttons.forEach(function (button) {
          if (button.getAttribute('aria-pressed') !== 'true') { off[button.dataset.filter] = true; }
        });
        var wanted = words.value.toLowerCase().split(/\\s+/).filter(Boolean);
        var count = 0;
        cards.forEach(function (card, index) {
          var fits = !off[card.dataset.state] && wanted.every(function (word) { return texts[index].indexOf(word) >= 0; });
          card.hidden = !fits;
          if (fits) { count += 1; }
        });
        shown.textContent = count === cards.length ? '' : count + ' of ' + cards.length + ' shown';
      }
      buttons.forEach(function (button) {
        button.addEventListener('click', function () {
          button.setAttribute('aria-pressed', String(button.getAttribute('aria-pressed') !== 'true'));
          update();
        });
      });
      words.addEventListener('input', update);
    }());
    """
}
