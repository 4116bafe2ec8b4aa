// Holds the script of a page: it sorts a table, filters its rows, and opens folded parts before printing. It makes no
// markup out of text, and asks for nothing. The hash is that of the text, which a test checks.

/** For the page's Content-Security-Policy. */
export const SCRIPT_HASH = 'sha256-XL/NEpGuAHnE8c1PEfOI5QvW6eu7xixdujDQc2ybyL4='

export const SCRIPT = `
'use strict';
(function () {
  var collator = new Intl.Collator('en', { numeric: true, sensitivity: 'base' });
  var make = function (name, text) { var node = document.createElement(name); if (text) node.textContent = text; return node; };
  var keyOf = function (row, column) {
    var cell = row.cells[column];
    var order = cell.getAttribute('data-order');
    return order === null ? (cell.querySelector('summary') || cell).textContent.trim() : Number(order);
  };
  var rowsOf = function (node) { return Array.prototype.filter.call(node.querySelectorAll('tr'), function (row) { return row.parentNode.nodeName === 'TBODY'; }); };
  var sort = function (table, column, direction) {
    var rows = rowsOf(table).map(function (row, at) { return { row: row, key: keyOf(row, column), at: at }; });
    rows.sort(function (a, b) {
      var order = typeof a.key === 'number' && typeof b.key === 'number' ? a.key - b.key : collator.compare(String(a.key), String(b.key));
      return order * direction || a.at - b.at;
    });
    var sizes = Array.prototype.map.call(table.tBodies, function (body) { return body.rows.length; });
    var at = 0;
    sizes.forEach(function (size, chunk) {
      for (var left = size; left > 0; left -= 1, at += 1) table.tBodies[chunk].appendChild(rows[at].row);
    });
  };
  var sortable = function (table) {
    var heads = Array.prototype.slice.call(table.tHead.rows[0].cells);
    heads.forEach(function (head, column) {
      var button = make('button', head.textContent);
      button.type = 'button';
      head.textContent = '';
      head.appendChild(button);
      head.setAttribute('aria-sort', 'none');
      button.addEventListener('click', function () {
        var up = head.getAttribute('aria-sort') !== 'ascending';
        heads.forEach(function (other) { other.setAttribute('aria-sort', 'none'); });
        head.setAttribute('aria-sort', up ? 'ascending' : 'descending');
        sort(table, column, up ? 1 : -1);
      });
    });
  };
  var filterable = function (frame, table, at) {
    var tools = make('div');
    tools.className = 'tools';
    var label = make('label', 'Filter');
    var input = make('input');
    input.type = 'search';
    input.id = 'filter-' + at;
    input.autocomplete = 'off';
    label.htmlFor = input.id;
    var told = make('output');
    told.setAttribute('aria-live', 'polite');
    tools.appendChild(label);
    tools.appendChild(input);
    tools.appendChild(told);
    frame.insertBefore(tools, frame.firstChild);
    var timer = 0;
    var apply = function () {
      var rows = rowsOf(table);
      var words = input.value.toLowerCase().split(/[ ]+/).filter(Boolean);
      var shown = 0;
      rows.forEach(function (row) {
        var text = row.textContent.toLowerCase();
        var isShown = words.every(function (word) { return text.indexOf(word) >= 0; });
        if (row.hidden === isShown) row.hidden = !isShown;
        if (isShown) shown += 1;
      });
      Array.prototype.forEach.call(table.tBodies, function (body) { body.hidden = words.length > 0 && rowsOf(body).every(function (row) { return row.hidden; }); });
      told.textContent = words.length === 0 ? '' : shown + ' of ' + rows.length;
    };
    input.addEventListener('input', function () { clearTimeout(timer); timer = setTimeout(apply, 60); });
  };
  Array.prototype.forEach.call(document.querySelectorAll('.table'), function (frame, at) {
    var table = frame.querySelector('table');
    if (rowsOf(table).length > 1) sortable(table);
    if (frame.hasAttribute('data-filter')) filterable(frame, table, at);
  });
  addEventListener('beforeprint', function () {
    Array.prototype.forEach.call(document.querySelectorAll('article details'), function (one) { one.open = true; });
  });
}());
`
