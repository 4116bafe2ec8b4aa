import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  sourceLine,
  trustLine
} from "./chunk-VVKSR27K.js";
import {
  c75_headline as headline
} from "./shared-E04875EB.js";
import {
  c66_runUrl as runUrl,
  c66_sourceCommit as sourceCommit,
  c66_sourceDiff as sourceDiff
} from "./shared-E04875EB.js";
import {
  c80_forPeople as forPeople,
  c80_saysTitle as saysTitle
} from "./shared-E04875EB.js";
import {
  c57_waitsFor as waitsFor
} from "./shared-E04875EB.js";
import {
  c79_blockedWorstFirst as blockedWorstFirst,
  c79_causes as causes,
  c79_findingsOf as findingsOf,
  c79_kindOf as kindOf
} from "./shared-E04875EB.js";
import {
  c5_ageOf as ageOf,
  c5_claimedAccount as claimedAccount,
  c5_earnedBy as earnedBy,
  c5_evidenceStrength as evidenceStrength,
  c5_movement as movement,
  c5_repositoryOf as repositoryOf,
  c5_runName as runName,
  c5_shortWorkflow as shortWorkflow,
  c5_title as title
} from "./shared-E04875EB.js";
import {
  c27_docsUrl as docsUrl,
  c27_publicationTime as publicationTime
} from "./shared-E04875EB.js";
import {
  c74_visible as visible
} from "./shared-E04875EB.js";
import {
  c20_clock as clock,
  c20_elapsed as elapsed
} from "./shared-E04875EB.js";

// src/report/html/html.ts
var REFERENCES = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;", "`": "&#96;" };
var LIMIT = 4e3;
var COMMAND = /##\[|::/g;
var escaped = (text) => visible(text, LIMIT).replace(/[&<>"'`]/g, (character) => REFERENCES[character] ?? "").replace(COMMAND, (found) => found === "::" ? "&#58;:" : "&#35;#[");
function written(content) {
  if (typeof content === "number") return String(content);
  if (typeof content === "string") return escaped(content);
  return "html" in content ? content.html : content.map(written).join("");
}
var markup = (literal, ...values) => ({
  html: literal.map((part, index) => index === 0 ? part : written(values[index - 1] ?? "") + part).join("")
});
var NOTHING = { html: "" };
var NEWLINE = { html: "\n" };
var lines = (text) => markup`<pre tabindex="0" role="region" aria-label="Lines to copy"><code>${text.split("\n").map((line) => markup`${line}${NEWLINE}`)}</code></pre>`;
var LINKABLE = /^https:\/\/(?:github\.com|gitlab\.com)\/[A-Za-z0-9_.\-/]{1,600}$/;
var link = (words, url) => url !== void 0 && LINKABLE.test(url) ? markup`<a href="${url}" rel="noreferrer">${words}</a>` : markup`${words}`;
var code = (text) => text === "" ? NOTHING : markup`<code>${text}</code>`;
var prose = (text) => markup`${text.split(/`([^`]+)`/).map((part, index) => index % 2 === 1 ? markup`<code>${part}</code>` : part)}`;

// src/report/html/chart.ts
var WIDTH = 1e3;
function shares(label, parts) {
  const total = parts.reduce((sum, { count }) => sum + count, 0);
  const shown = parts.filter(({ count }) => count > 0);
  const percent = (count) => total === 0 ? "0" : String(Math.round(count / total * 1e3) / 10);
  let from = 0;
  const bars2 = shown.map(({ count, tone }) => {
    const width = count / Math.max(total, 1) * WIDTH;
    const bar = markup`<rect class="${tone}" x="${from.toFixed(2)}" y="0" width="${Math.max(width, 1).toFixed(2)}" height="28"></rect>`;
    from += width;
    return bar;
  });
  const caption = parts.map(({ name, count }) => `${name} ${count} (${percent(count)} %)`).join(", ");
  return markup`<figure class="shares"><svg viewBox="0 0 1000 28" preserveAspectRatio="none" role="img" aria-label="${label}: ${caption}">${bars2}</svg><ul class="legend">${(shown.length > 0 ? shown : parts).map(({ name, count, tone }) => markup`<li><span class="swatch ${tone}"></span>${name} <b>${count}</b> <span class="dim">${percent(count)} %</span></li>`)}</ul></figure>`;
}
var ROW = 24;
var LABEL = 380;
var CHARACTERS = 46;
function bars(label, unit, all) {
  const most = Math.max(1, ...all.map(({ count }) => count));
  const rows = all.map(({ name, count, tone }, at) => {
    const width = Math.max(2, count / most * (WIDTH - LABEL - 70));
    const y = at * ROW;
    return markup`<text class="label" x="${LABEL - 12}" y="${y + 16}" text-anchor="end">${shortened(name)}</text><rect class="${tone}" x="${LABEL}" y="${y + 3}" width="${width.toFixed(1)}" height="${ROW - 7}" rx="2"></rect><text x="${(LABEL + width + 8).toFixed(1)}" y="${y + 16}">${count}</text>`;
  });
  const caption = all.map(({ name, count }) => `${name} ${count}`).join(", ");
  return markup`<figure class="bars" tabindex="0"><svg viewBox="0 0 1000 ${all.length * ROW}" role="img"><title>${label}, in ${unit}: ${caption}</title>${rows}</svg><figcaption>${label}, in ${unit}</figcaption></figure>`;
}
var shortened = (name) => name.length > CHARACTERS ? `${name.slice(0, CHARACTERS - 1)}…` : name;

// src/report/html/table.ts
var FILTERED = 8;
var CHUNK = 50;
function table({ caption, layout, columns, rows, rest }) {
  const filter = rows.length > FILTERED ? markup` data-filter=""` : NOTHING;
  const head = columns.map((column) => markup`<th scope="col">${column}</th>`);
  const bodies = chunks(rows).map(
    (chunk) => markup`<tbody${chunk.length === CHUNK ? markup` class="chunk"` : NOTHING}>${chunk.map(rowOf)}</tbody>`
  );
  const whole = markup`<table class="${layout ?? `columns-${columns.length}`}"><caption>${caption}</caption><thead><tr>${head}</tr></thead>${bodies}</table>`;
  const after = rest === void 0 ? NOTHING : markup`<p class="rest">${rest}</p>`;
  return markup`<div class="table"${filter}><div class="scroll" tabindex="0" role="region" aria-label="${caption}">${whole}</div>${after}</div>`;
}
function chunks(rows) {
  return Array.from({ length: Math.ceil(rows.length / CHUNK) }, (_, at) => rows.slice(at * CHUNK, (at + 1) * CHUNK));
}
var rowOf = (row) => markup`<tr>${row.map((cell, at) => cellOf(cell, at === 0))}</tr>${NEWLINE}`;
function cellOf(cell, isFirst) {
  const { content, order } = isCell(cell) ? cell : { content: cell };
  const sorted = order === void 0 ? NOTHING : markup` data-order="${order}"`;
  return isFirst ? markup`<th scope="row"${sorted}>${content}</th>` : markup`<td${sorted}>${content}</td>`;
}
var isCell = (cell) => typeof cell === "object" && "content" in cell;
var folded = (summary, body, isOpen = false) => markup`<details${isOpen ? markup` open` : NOTHING}><summary>${summary}</summary>${body}</details>`;
var facts = (pairs) => markup`<dl>${pairs.flatMap(
  ([name, value]) => value === void 0 || value === "" ? [] : [markup`<div><dt>${name}</dt><dd>${value}</dd></div>`]
)}</dl>`;

// src/report/html/reach.ts
function reachOf(report) {
  const groups = /* @__PURE__ */ new Map();
  for (const verdict of report.verdicts) {
    const publisher = publisherOf(verdict);
    if (publisher === void 0) continue;
    const { name } = verdict.candidate.change.after;
    const known = groups.get(publisher.name) ?? { tone: publisher.tone, packages: /* @__PURE__ */ new Set() };
    groups.set(publisher.name, { ...known, packages: known.packages.add(name) });
  }
  return [...groups].map(([name, { tone, packages }]) => ({ name, tone, packages: [...packages].toSorted() })).toSorted((a, b) => b.packages.length - a.packages.length || (a.name < b.name ? -1 : 1));
}
function publisherOf({ candidate }) {
  if (candidate.evidence.kind === "verified") {
    const { identity } = candidate.evidence;
    return { name: `${repositoryOf(identity)} ${shortWorkflow(identity)}`, tone: "good" };
  }
  const account = claimedAccount(candidate);
  return account === void 0 ? void 0 : { name: `${account} (claimed)`, tone: "weak" };
}
var DRAWN = 20;
var NAMED = 5;
function reachPicture(all) {
  if (all.length === 0) return NOTHING;
  const inRepositories = all.some(({ repositories }) => repositories !== void 0);
  const drawn = all.slice(0, DRAWN).map(({ name, tone, packages, repositories }) => ({ name, tone, count: repositories ?? packages.length }));
  return markup`<h3>Who can publish into this</h3>${bars("Publishers by reach", inRepositories ? "repositories" : "packages", drawn)}<p class="dim">${all.length > DRAWN ? `The first ${DRAWN} of ${all.length}; all of them are below. ` : ""}Green is certified, yellow is what the registry claims of a version without an attestation.</p>`;
}
function reachSection(all) {
  if (all.length === 0) return [];
  const inRepositories = all.some(({ repositories }) => repositories !== void 0);
  const rows = all.map(({ name, tone, packages, repositories }) => [
    name,
    markup`<span class="tone tone-${tone}">${tone === "good" ? "certified" : "claimed"}</span>`,
    ...inRepositories ? [{ content: repositories ?? 0, order: repositories ?? 0 }] : [],
    { content: packages.length, order: packages.length },
    packages.length <= NAMED ? packages.join(", ") : folded(`${packages.slice(0, NAMED).join(", ")} and ${packages.length - NAMED} more`, packages.slice(NAMED).join(", "))
  ]);
  const columns = ["Publisher", "Known from", ...inRepositories ? ["Repositories"] : [], "Packages", "Which"];
  return [
    {
      id: "publishers",
      title: "Publishers",
      count: all.length,
      body: table({ caption: "Publishers and accounts", layout: inRepositories ? "reach-in-many" : "reach", columns, rows })
    }
  ];
}

// src/report/html/blocked.ts
var OPEN = 3;
function blockedSection(report) {
  const blocked = blockedWorstFirst(report);
  if (blocked.length === 0) return [];
  const title2 = blocked.every((one) => kindOf(one) === "waiting") ? "Only has to wait" : "Not authorized";
  return [{ id: "blocked", title: title2, count: blocked.length, body: blocked.map((one, at) => article(one, at < OPEN)) }];
}
function article(blocked, isOpen) {
  const { change } = blocked.verdicts[0].candidate;
  const kind = kindOf(blocked);
  const heading = markup`<span class="tone tone-${kind === "unauthorized" ? "bad" : "weak"}">${kind}</span> ${code(title(change.after))} ${movement(change)}`;
  const problems = causes(findingsOf(blocked)).map(({ finding, also }) => findingOf(finding, also));
  const rules = [...new Set(findingsOf(blocked).map(({ rule: rule2 }) => rule2))].join(", ");
  const body = markup`${circumstances(blocked)}${problems}${waysOut(forPeople(blocked.remedies))}`;
  return markup`<article class="${kind}"><h3>${heading}</h3>${isOpen ? body : folded(rules, body)}</article> `;
}
function circumstances({ verdicts, readyAt }) {
  const [{ candidate }] = verdicts;
  const { evidence } = candidate;
  const identity = evidence.kind === "verified" ? evidence.identity : void 0;
  const diff = sourceDiff(candidate);
  const commit = identity === void 0 ? void 0 : sourceCommit(identity);
  const run = identity === void 0 ? void 0 : runUrl(identity);
  const { via } = candidate.change.after;
  return facts([
    [
      "locked at",
      verdicts.map(({ candidate: { change } }) => `${change.after.location.file}:${change.after.location.line}`).slice(0, PLACES).join(", ")
    ],
    ["brought in by", via.slice(0, PLACES).join(", ")],
    ["published by", publisherOf(verdicts[0])?.name],
    ["account", identity === void 0 ? void 0 : claimedAccount(candidate)],
    ["source", diff === void 0 ? commit === void 0 ? void 0 : link("attested commit", commit) : link("attested diff", diff)],
    ["source repository", sourceLine(candidate)],
    ["run", run === void 0 ? void 0 : link("its page", run)],
    ["waits for", readyAt === void 0 ? void 0 : `${waitsFor({ verdicts, readyAt, remedies: [] })}, until ${clock(readyAt)}`]
  ]);
}
var PLACES = 12;
function findingOf(finding, also = []) {
  const level = finding.undetermined ? "undetermined" : finding.level;
  const others = also.map((one) => markup`<p class="dim">also ${rule(one)}: ${prose(one.message)}</p>`);
  return markup`<div class="finding"><p><span class="tone tone-${level === "error" ? "bad" : level === "notice" ? "none" : "weak"}">${level}</span> <b>${prose(finding.message)}</b> (${rule(finding)})</p><p>${prose(finding.reason)}</p>${others}${factTable(finding.facts)}</div>`;
}
var rule = ({ rule: id }) => link(id, docsUrl(id));
function factTable(all) {
  if (all.length === 0) return NOTHING;
  const isWished = all.some(({ wanted }) => wanted !== void 0);
  const head = markup`<thead><tr><th scope="col"><span class="dim">what</span></th>${isWished ? markup`<th scope="col">wanted</th>` : NOTHING}<th scope="col">found</th></tr></thead>`;
  const rows = all.map(
    ({ label, wanted, found }) => markup`<tr><th scope="row">${label}</th>${isWished ? markup`<td>${code(wanted ?? "")}</td>` : NOTHING}<td>${code(found)}</td></tr>`
  );
  return markup`<table class="facts">${head}<tbody>${rows}</tbody></table>`;
}
function waysOut(remedies) {
  if (remedies.length === 0) return NOTHING;
  const ways = remedies.map(
    (remedy) => markup`<li>${saysTitle(remedy) ? NOTHING : markup`<b>${prose(remedy.title)}.</b> `}${prose(remedy.text)}${remedy.patch === void 0 ? NOTHING : folded(markup`Lines for ${code(remedy.patch.file)}`, lines(remedy.patch.yaml.trimEnd()))}</li>`
  );
  return markup`<p><b>Ways out</b>, best first</p><ol>${ways}</ol>`;
}

// src/report/html/name-cell.ts
function nameCell(verdict) {
  const { candidate, findings } = verdict;
  const { after } = candidate.change;
  const details = findings.map(({ rule: rule2, level, message }) => markup`<p>${level} <code>${rule2}</code>: ${prose(message)}</p>`);
  const known = knownOf(candidate);
  if (known.length === 0 && findings.length === 0) return code(title(after));
  return folded(
    markup`${code(title(after))}${findings.length === 0 ? NOTHING : markup` <span class="tone tone-weak">${findings.length}</span>`}`,
    [...known, ...details]
  );
}
function knownOf(candidate) {
  const { via } = candidate.change.after;
  const identity = candidate.evidence.kind === "verified" ? candidate.evidence.identity : void 0;
  const witness = sourceLine(candidate);
  return [
    ...via.length === 0 ? [] : [`via ${via.slice(0, 12).join(", ")} · `],
    ...links(candidate, identity),
    ...identity === void 0 ? [] : [identityText(identity)],
    ...witness === void 0 ? [] : [markup`<p>source repository: ${witness}</p>`]
  ];
}
function links(candidate, identity) {
  const [diff, commit, run] = [sourceDiff(candidate), identity && sourceCommit(identity), identity && runUrl(identity)];
  const source = diff === void 0 ? commit === void 0 ? void 0 : link("attested commit", commit) : link("attested diff", diff);
  const runLink = identity === void 0 || run === void 0 ? void 0 : link(`run ${runName(identity) ?? ""}`.trim(), run);
  return [source, runLink].flatMap((one) => one === void 0 ? [] : [one, " · "]);
}
var identityText = ({ sourceRepositoryRef: ref, buildTrigger: event, deploymentEnvironment: environment }) => [ref, event === void 0 ? void 0 : `by ${event}`, environment === void 0 ? void 0 : `environment ${environment}`].filter((part) => part !== void 0).join(", ");

// src/report/html/script.ts
var SCRIPT_HASH = "sha256-XL/NEpGuAHnE8c1PEfOI5QvW6eu7xixdujDQc2ybyL4=";
var SCRIPT = `
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
`;

// src/report/html/style.ts
var STYLE_HASH = "sha256-Xc/XK6ui4ApQdRN4adrU8Y0Y4ye/azeLa/yxXxFyWQ8=";
var STYLE = `
:root{color-scheme:light dark;--bg:#fff;--fg:#1c2128;--dim:#57606a;--line:#d0d7de;--soft:#f6f8fa;--link:#0757ba;--good:#1a7f37;--weak:#8a5a00;--bad:#c11f2c;--none:#6e7781;--goodfill:#2da44e;--weakfill:#d4a72c;--badfill:#cf222e;--nonefill:#8c959f}
@media (prefers-color-scheme:dark){:root{--bg:#0d1117;--fg:#e6edf3;--dim:#9ca5b0;--line:#30363d;--soft:#161b22;--link:#6cb2ff;--good:#57d06a;--weak:#e3b341;--bad:#ff8f88;--none:#9ca5b0;--goodfill:#2ea043;--weakfill:#bb8009;--badfill:#f85149;--nonefill:#6e7681}}
*{box-sizing:border-box}
html{scroll-behavior:smooth}
@media (prefers-reduced-motion:reduce){html{scroll-behavior:auto}}
body{margin:0;background:var(--bg);color:var(--fg);font:15px/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif}
header,main,footer{max-width:1180px;margin:0 auto;padding:0 24px}
header{padding-top:28px}
.mark{margin:0 0 4px;color:var(--dim);font-size:13px;font-weight:600;letter-spacing:.04em}
h1{margin:0 0 12px;font-size:26px;line-height:1.25;padding-left:14px;border-left:6px solid var(--nonefill);overflow-wrap:anywhere}
.pass h1{border-color:var(--goodfill)}.blocked h1{border-color:var(--badfill)}.waiting h1,.undetermined h1{border-color:var(--weakfill)}
h2{margin:40px 0 12px;font-size:20px;padding-bottom:6px;border-bottom:1px solid var(--line)}
h3{margin:0 0 8px;font-size:16px;overflow-wrap:anywhere}
p{margin:0 0 10px;overflow-wrap:anywhere}
a{color:var(--link)}
code,pre{font:13px/1.45 ui-monospace,SFMono-Regular,Menlo,Consolas,monospace}
code{overflow-wrap:anywhere}
pre{background:var(--soft);border:1px solid var(--line);border-radius:6px;padding:10px 12px;overflow:auto;margin:8px 0}
.skip{position:absolute;left:-9999px}
.skip:focus{left:12px;top:12px;background:var(--bg);padding:6px 10px;border:2px solid var(--link);z-index:2}
:focus-visible{outline:2px solid var(--link);outline-offset:2px}
nav ul{display:flex;flex-wrap:wrap;gap:4px 18px;list-style:none;padding:0;margin:14px 0 0}
.count{color:var(--dim)}
.dim{color:var(--dim)}
dl{display:flex;flex-wrap:wrap;gap:4px 24px;margin:8px 0}
dl div{display:flex;gap:6px;min-width:0}
dt{color:var(--dim);white-space:nowrap}
dd{margin:0;overflow-wrap:anywhere;min-width:0}
.note{background:var(--soft);border-left:4px solid var(--weakfill);padding:8px 12px;margin:8px 0}
figure{margin:0 0 18px}
.shares svg{display:block;width:100%;height:28px;border-radius:6px}
.bars svg{display:block;width:100%;max-width:980px;height:auto;font:13px system-ui,sans-serif}
figcaption{color:var(--dim);font-size:13px}
rect.good{fill:var(--goodfill)}rect.weak{fill:var(--weakfill)}rect.bad{fill:var(--badfill)}rect.none{fill:var(--nonefill)}
svg text{fill:var(--fg)}
.legend{display:flex;flex-wrap:wrap;gap:4px 22px;list-style:none;padding:0;margin:8px 0 0}
.swatch{display:inline-block;width:11px;height:11px;border-radius:2px;margin-right:6px;background:var(--nonefill)}
.swatch.good{background:var(--goodfill)}.swatch.weak{background:var(--weakfill)}.swatch.bad{background:var(--badfill)}
.tone-good{color:var(--good)}.tone-weak{color:var(--weak)}.tone-bad{color:var(--bad)}.tone-none{color:var(--none)}
.tone{font-weight:600;white-space:nowrap}
article{border:1px solid var(--line);border-radius:8px;padding:14px 16px;margin:0 0 14px}
article.unauthorized{border-left:5px solid var(--badfill)}article.waiting,article.undetermined{border-left:5px solid var(--weakfill)}
.finding{margin:12px 0}
.finding p{margin:0 0 4px}
details{margin:4px 0}
summary{cursor:pointer}
.scroll{overflow-x:auto;border:1px solid var(--line);border-radius:8px}
table{border-collapse:separate;border-spacing:0;width:100%;font-size:14px;min-width:720px}
table.facts{min-width:0}
table.judged,table.lapsing,table.lifted,table.changed{min-width:960px}
.table table,.table thead,.table tbody{display:block}
.table tr{display:grid;grid-template-columns:1.7fr repeat(var(--more),minmax(0,1fr))}
table.judged tr{grid-template-columns:1.5fr 1fr minmax(8.2em,.8fr) 1.8fr .9fr 1.1fr 1.1fr}table.blocked tr{grid-template-columns:1.4fr minmax(8.2em,.8fr) 1.3fr 1.7fr 1.5fr}table.locked tr{grid-template-columns:1.6fr minmax(8.2em,.8fr) .9fr 1.9fr 1.6fr}table.lapsing tr{grid-template-columns:1.2fr .8fr 1fr 2fr 1fr 1.1fr}table.lifted tr{grid-template-columns:1.1fr 1.8fr 1.8fr 1fr .8fr 1.1fr}table.changed tr{grid-template-columns:1.2fr .9fr 1.5fr 1.5fr minmax(8.2em,.8fr) 1.2fr}table.reach tr{grid-template-columns:2fr .8fr .7fr 2.4fr}table.reach-in-many tr{grid-template-columns:2fr .8fr .8fr .7fr 2.2fr}
.table tr>*{min-width:0}
.columns-1{--more:0}.columns-2{--more:1}.columns-3{--more:2}.columns-4{--more:3}.columns-5{--more:4}.columns-6{--more:5}.columns-7{--more:6}.columns-8{--more:7}
.table .chunk{content-visibility:auto;contain-intrinsic-size:auto 2400px}
caption{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
th,td{text-align:left;vertical-align:top;padding:6px 10px;border-bottom:1px solid var(--line);font-weight:400;overflow-wrap:anywhere}
tbody:last-child tr:last-child>*{border-bottom:0}
thead th{background:var(--soft);font-weight:600;white-space:nowrap}
thead button{all:unset;cursor:pointer;font-weight:600}
thead button:focus-visible{outline:2px solid var(--link);outline-offset:2px}
th[aria-sort] button::after{content:" \\2195";color:var(--dim)}
th[aria-sort=ascending] button::after{content:" \\2191"}
th[aria-sort=descending] button::after{content:" \\2193"}
.tools{display:flex;flex-wrap:wrap;gap:10px;align-items:center;margin:0 0 8px}
.tools input{font:inherit;color:inherit;background:var(--bg);border:1px solid var(--none);border-radius:6px;padding:5px 9px;min-width:260px}
.rest{color:var(--dim);margin:6px 0 0}
table.facts{width:auto;margin:6px 0}
table.facts td,table.facts th{border-bottom:0;padding:2px 12px 2px 0}
table.facts thead th{background:none}
footer{color:var(--dim);font-size:13px;margin-top:48px;padding-bottom:32px}
[hidden]{display:none!important}
@media (max-width:640px){.bars{overflow-x:auto}.bars svg{width:680px;max-width:none}header,main,footer{padding-left:14px;padding-right:14px}h1{font-size:21px}}
@media print{.table .chunk{content-visibility:visible}:root{--bg:#fff;--fg:#000;--dim:#444;--line:#bbb;--soft:#fff;--link:#000;--good:#063;--weak:#640;--bad:#900;--none:#444}body{font-size:10.5px}nav,.tools,.skip{display:none}.scroll{overflow:visible;border:0}.table table{min-width:0;font-size:10px}code,pre,figcaption,table.facts{font-size:inherit}pre{white-space:pre-wrap;overflow-wrap:anywhere}th[aria-sort] button::after{content:none}.table th,.table td{padding:3px 5px}article,tr{break-inside:avoid}h2{break-after:avoid}thead{display:table-header-group}*{-webkit-print-color-adjust:exact;print-color-adjust:exact}}
`;

// src/report/html/page.ts
var POLICY = [
  "default-src 'none'",
  `style-src '${STYLE_HASH}'`,
  `script-src '${SCRIPT_HASH}'`,
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'"
].join("; ");
function pageText({ title: title2, outcome, lead, sections, footer }) {
  const contents = sections.map(
    ({ id, title: name, count }) => markup`<li><a href="#${id}">${name}${count === void 0 ? "" : markup` <span class="count">${count}</span>`}</a></li>`
  );
  const parts = [
    markup`<!doctype html><html lang="en"><head><meta charset="utf-8">`,
    markup`<meta http-equiv="Content-Security-Policy" content="${{ html: POLICY }}">`,
    markup`<meta name="viewport" content="width=device-width, initial-scale=1">`,
    markup`<meta name="color-scheme" content="light dark"><meta name="referrer" content="no-referrer">`,
    markup`<title>${title2}</title><style>${{ html: STYLE }}</style></head>`,
    markup`<body class="${outcome}"><a class="skip" href="#main">Skip to the report</a>`,
    markup`<header><p class="mark">Countersign</p><h1>${title2}</h1>${lead}`,
    markup`<nav aria-label="Contents"><ul>${contents}</ul></nav></header>`,
    markup`<main id="main">${sections.map(sectionOf)}</main>`,
    markup`<footer>${footer}</footer>`,
    markup`<script>${{ html: SCRIPT }}</script></body></html>`
  ];
  return parts.map(({ html }) => `${html}
`).join("");
}
var sectionOf = ({ id, title: title2, body }) => markup`<section id="${id}" aria-labelledby="${id}-title"><h2 id="${id}-title">${title2}</h2>${body}</section>${NEWLINE}`;

// src/report/html/report.ts
function toHtml(report) {
  const { outcome, sentence, next } = headline(report);
  return pageText({
    // A package's name is left as it is.
    title: sentence.replace(/^(?:a|all|no) (?=[a-z])/, (first) => `${first.charAt(0).toUpperCase()}${first.slice(1)}`),
    outcome,
    lead: [
      ...next.map((paragraph) => markup`<p>${prose(paragraph)}</p>`),
      ...report.notes.map(({ text }) => markup`<p class="note">${prose(text)}</p>`),
      aboutOf(report)
    ],
    sections: [
      ...overview(report),
      ...blockedSection(report),
      ...ownFindings(report),
      ...judged(report),
      ...reachSection(reachOf(report)),
      ...exempted(report),
      ...removed(report)
    ],
    footer: footerOf(report)
  });
}
function aboutOf({ subject, evaluatedAt, policy, lockfiles }) {
  const short = (commit) => commit?.slice(0, 12);
  return facts([
    ["repository", subject.repository],
    ["pull request", subject.pullRequest === void 0 ? void 0 : `#${subject.pullRequest}`],
    ["base", short(subject.base)],
    ["head", short(subject.head)],
    ["run", subject.run === void 0 ? void 0 : link(subject.run.id, subject.run.url)],
    ["judged as of", clock(evaluatedAt)],
    ["policy", policy === void 0 ? "none: continuity judges" : policy.file],
    ["extends", policy?.extends.map(({ reference }) => reference.from).join(", ")],
    ["lockfiles", lockfiles.join(", ")]
  ]);
}
var EVIDENCE = [
  { name: "attested", tone: "good", of: ["verified"] },
  { name: "claimed by the registry alone", tone: "weak", of: ["unattested"] },
  { name: "from elsewhere: git, tarballs, folders, actions", tone: "none", of: ["not-applicable"] },
  { name: "attestation invalid", tone: "bad", of: ["invalid"] },
  { name: "unknown: no answer", tone: "bad", of: ["unavailable"] }
];
function overview(report) {
  if (report.verdicts.length === 0) return [];
  const kinds = report.verdicts.map(({ candidate }) => candidate.evidence.kind);
  const evidence = EVIDENCE.map(({ of, ...share }) => ({ ...share, count: kinds.filter((kind) => of.includes(kind)).length }));
  const { authorized, unauthorized, undetermined } = report.counts;
  const waiting = waitingOf(report).size;
  const verdicts = [
    { name: "authorized", tone: "good", count: authorized },
    { name: "unauthorized", tone: "bad", count: unauthorized - waiting },
    ...waiting === 0 ? [] : [{ name: "only waiting", tone: "none", count: waiting }],
    { name: "undetermined", tone: "weak", count: undetermined }
  ];
  const body = markup`<h3>Verdicts</h3>${shares("Verdicts", verdicts)}<h3>What they rest on</h3>${shares("Evidence", evidence)}${reachPicture(reachOf(report))}`;
  return [{ id: "overview", title: "Overview", body }];
}
function ownFindings({ findings, policyDelta }) {
  if (findings.length + policyDelta.length === 0) return [];
  const delta = policyDelta.length === 0 ? NOTHING : markup`<p><b>What the edit of the policy changes</b></p><ul>${policyDelta.map((line) => markup`<li>${prose(line)}</li>`)}</ul>`;
  return [
    {
      id: "findings",
      title: "About the policy and the run",
      count: findings.length,
      body: markup`${findings.map((one) => findingOf(one))}${delta}`
    }
  ];
}
var waitingOf = ({ blocked }) => new Set(blocked.flatMap(({ verdicts, readyAt }) => readyAt === void 0 ? [] : verdicts.filter(({ kind }) => kind === "unauthorized")));
var TONES = { authorized: "good", unauthorized: "bad", waiting: "weak", undetermined: "weak" };
var verdictMark = (verdict) => markup`<span class="tone tone-${TONES[verdict]}">${verdict}</span>`;
function judged(report) {
  if (report.verdicts.length === 0) return [];
  const columns = ["Package", "Version", "Verdict", "Published by", "Published", "Rests on", "Place"];
  const waiting = waitingOf(report);
  const rows = report.verdicts.map((verdict) => rowOf2(verdict, waiting.has(verdict)));
  const body = table({ caption: "Everything that was judged", layout: "judged", columns, rows });
  return [{ id: "judged", title: "Everything judged", count: report.verdicts.length, body }];
}
function rowOf2(verdict, isWaiting) {
  const { candidate } = verdict;
  const { after } = candidate.change;
  const published = publicationTime(candidate);
  const age = ageOf(candidate);
  return [
    nameCell(verdict),
    movement(candidate.change),
    verdictMark(isWaiting ? "waiting" : verdict.kind),
    publisherOf(verdict)?.name ?? after.source.kind,
    {
      content: age === void 0 ? "unknown" : `${age.text} ago${age.basis === "claimed" ? " (claimed)" : ""}`,
      order: elapsed(published?.at ?? "", candidate.now) ?? -1
    },
    `${evidenceStrength(verdict)}; ${earnedBy(verdict)}`,
    `${after.location.file}:${after.location.line}`
  ];
}
function exempted(report) {
  const lifted = report.verdicts.flatMap((verdict) => verdict.exempted.map((one) => ({ ...one, of: verdict.candidate.change.after })));
  if (lifted.length === 0) return [];
  const rows = lifted.map(({ of, finding, exemption }) => [
    `${of.name}@${of.version}`,
    markup`<code>${finding.rule}</code>: ${prose(finding.message)}`,
    exemption.reason,
    exemption.approvedBy ?? "nobody named",
    { content: exemption.expires.slice(0, 10), order: Date.parse(exemption.expires) },
    `${exemption.declaredAt.file}:${exemption.declaredAt.line}`
  ]);
  const columns = ["Package", "What it lifted", "Why", "Approved by", "Until", "Written at"];
  return [
    {
      id: "exemptions",
      title: "Lifted by exemptions",
      count: lifted.length,
      body: table({ caption: "Findings that an exemption lifted", layout: "lifted", columns, rows })
    }
  ];
}
function removed(report) {
  if (report.removed.length === 0) return [];
  const rows = report.removed.map(({ before }) => [before.name, before.version, `${before.location.file}:${before.location.line}`]);
  return [
    {
      id: "removed",
      title: "Removed, not judged",
      count: rows.length,
      body: table({ caption: "What leaves", columns: ["Package", "Version", "Place"], rows })
    }
  ];
}
function footerOf(report) {
  const { toolVersion, recording, policy } = report;
  return facts([
    ["made by", `Countersign ${toolVersion ?? ""}`.trim()],
    ["trust", trustLine(report)],
    ["policy sha256", policy === void 0 ? void 0 : code(policy.sha256)],
    ["recording sha256", recording === void 0 ? void 0 : code(recording)]
  ]);
}

export {
  markup,
  NOTHING,
  code,
  prose,
  shares,
  table,
  folded,
  facts,
  reachPicture,
  reachSection,
  pageText,
  toHtml,
  EVIDENCE,
  verdictMark
};
