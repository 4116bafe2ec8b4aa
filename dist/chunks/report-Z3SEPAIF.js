import {
  EVIDENCE,
  NOTHING,
  code as code2,
  facts,
  folded,
  markup,
  pageText,
  prose as prose2,
  reachPicture,
  reachSection,
  shares,
  table,
  verdictMark
} from "./chunk-E7SADGUC.js";
import {
  publishPieces
} from "./chunk-V2WA7ABO.js";
import {
  operatorFiles
} from "./chunk-5NNJ7WRV.js";
import "./chunk-WUD7BNYU.js";
import {
  csvText,
  publisherText
} from "./chunk-K24BEGUF.js";
import "./chunk-M3C4FGXK.js";
import "./chunk-UXFKDE2V.js";
import "./chunk-ZSKALCJE.js";
import "./shared-E04875EB.js";
import "./shared-E04875EB.js";
import "./shared-E04875EB.js";
import "./shared-E04875EB.js";
import "./chunk-SOGG7RAQ.js";
import "./chunk-KBFM4Z43.js";
import "./shared-E04875EB.js";
import "./shared-E04875EB.js";
import {
  c25_HOME as HOME,
  c25_SCHEMA as SCHEMA,
  c25_relativeUri as relativeUri
} from "./shared-E04875EB.js";
import "./shared-E04875EB.js";
import {
  c62_isRuleId as isRuleId
} from "./shared-E04875EB.js";
import {
  c6_jsonLine as jsonLine,
  c6_jsonText as jsonText
} from "./shared-E04875EB.js";
import "./chunk-6GJQ3LXT.js";
import "./shared-E04875EB.js";
import "./shared-E04875EB.js";
import "./chunk-4BSTT5ZB.js";
import "./shared-E04875EB.js";
import "./shared-E04875EB.js";
import "./shared-E04875EB.js";
import "./shared-E04875EB.js";
import "./shared-E04875EB.js";
import "./shared-E04875EB.js";
import {
  c2_codeOf as codeOf
} from "./shared-E04875EB.js";
import {
  c29_oneOf as oneOf,
  c29_usage as usage
} from "./shared-E04875EB.js";
import "./shared-E04875EB.js";
import {
  c58_GateError as GateError
} from "./shared-E04875EB.js";
import "./shared-E04875EB.js";
import "./shared-E04875EB.js";
import "./shared-E04875EB.js";
import {
  c38_code as code,
  c38_prose as prose
} from "./shared-E04875EB.js";
import "./chunk-VVKSR27K.js";
import "./shared-E04875EB.js";
import "./shared-E04875EB.js";
import "./shared-E04875EB.js";
import "./shared-E04875EB.js";
import "./chunk-KSEUSSZG.js";
import {
  parsePackageName
} from "./chunk-VYA3Q5WH.js";
import "./shared-E04875EB.js";
import "./chunk-NYO4SOWK.js";
import "./shared-E04875EB.js";
import "./shared-E04875EB.js";
import "./shared-E04875EB.js";
import {
  c35_asObject as asObject,
  c35_field as field,
  c35_isJsonObject as isJsonObject,
  c35_isoTime as isoTime,
  c35_objectField as objectField,
  c35_textField as textField,
  c35_textOf as textOf
} from "./shared-E04875EB.js";
import "./shared-E04875EB.js";
import "./shared-E04875EB.js";
import "./shared-E04875EB.js";
import {
  c41_groupBy as groupBy
} from "./shared-E04875EB.js";
import "./shared-E04875EB.js";
import "./shared-E04875EB.js";
import {
  c27_docsUrl as docsUrl
} from "./shared-E04875EB.js";
import "./shared-E04875EB.js";
import "./shared-E04875EB.js";
import "./shared-E04875EB.js";
import "./shared-E04875EB.js";
import {
  c74_visible as visible
} from "./shared-E04875EB.js";
import "./shared-E04875EB.js";
import "./shared-E04875EB.js";
import {
  c20_DAY as DAY,
  c20_clock as clock,
  c20_later as later
} from "./shared-E04875EB.js";
import {
  c81_counted as counted
} from "./shared-E04875EB.js";
import "./shared-E04875EB.js";

// src/io/report-file.ts
import { createHash } from "node:crypto";
import fs from "node:fs/promises";
import path from "node:path";

// src/io/json-elements.ts
var MAX_BYTES = 16 * 2 ** 20;
var QUOTE = 34;
var BACKSLASH = 92;
var COMMA = 44;
var [OPEN_OBJECT, CLOSE_OBJECT, OPEN_LIST, CLOSE_LIST] = [123, 125, 91, 93];
var BLANK = [32, 9, 10, 13];
var NotJson = class extends Error {
};
var decoder = new TextDecoder("utf-8", { fatal: true });
var Piece = class {
  #parts = [];
  #length = 0;
  add(bytes) {
    this.#length += bytes.length;
    if (this.#length > MAX_BYTES) throw new NotJson();
    this.#parts.push(bytes);
  }
  take() {
    const [only, ...more] = this.#parts;
    const bytes = only !== void 0 && more.length === 0 ? only : Buffer.concat(this.#parts);
    this.#parts = [];
    this.#length = 0;
    return JSON.parse(decoder.decode(bytes));
  }
};
var ElementReader = class {
  #rest = new Piece();
  #element = new Piece();
  #key;
  #onElement;
  #where = "outside";
  /** The depth in the whole text. Inside an element it is the depth in that element. */
  #depth = 0;
  #inText = false;
  #escaped = false;
  #lists = 0;
  #wantsElement = true;
  /** The last text of the outermost object. The list may follow it. */
  #text = "";
  /** `key`: the key of the list in the outermost object. Only a list of objects counts. */
  constructor(key, onElement) {
    this.#key = key;
    this.#onElement = onElement;
  }
  /** `bytes` are kept until they are read, so they must not be overwritten. Throws if the text cannot be JSON. */
  push(bytes) {
    let at = 0;
    while (at < bytes.length) {
      if (this.#where === "between") at = this.#between(bytes, at);
      else if (this.#where === "inside") at = this.#inside(bytes, at);
      else at = this.#outside(bytes, at);
    }
  }
  /** The object, with an empty list. Throws if it is not JSON. */
  end() {
    if (this.#where !== "outside" || this.#inText || this.#depth !== 0) throw new NotJson();
    return this.#rest.take();
  }
  /** Nearly all bytes are in elements, and most of those in texts. So each of the two has a small loop of its own. */
  #inside(bytes, from) {
    const end = bytes.length;
    let at = from;
    let depth = this.#depth;
    while (at < end && depth > 0) {
      if (this.#inText) {
        at = this.#pastText(bytes, at);
        continue;
      }
      const byte = bytes[at++];
      if (byte === QUOTE) this.#inText = true;
      else if (byte === OPEN_OBJECT || byte === OPEN_LIST) depth += 1;
      else if (byte === CLOSE_OBJECT || byte === CLOSE_LIST) depth -= 1;
    }
    this.#depth = depth;
    this.#element.add(bytes.subarray(from, at));
    if (depth > 0) return at;
    this.#onElement(this.#element.take());
    this.#where = "between";
    this.#wantsElement = false;
    return at;
  }
  /** The position after the text, or the end of the bytes. */
  #pastText(bytes, from) {
    const end = bytes.length;
    let at = this.#escaped ? from + 1 : from;
    this.#escaped = false;
    for (; at < end; at++) {
      const byte = bytes[at];
      if (byte === QUOTE) {
        this.#inText = false;
        return at + 1;
      }
      if (byte !== BACKSLASH) continue;
      at += 1;
      this.#escaped = at === end;
    }
    return end;
  }
  #between(bytes, at) {
    const byte = bytes[at] ?? 0;
    if (byte === OPEN_OBJECT && this.#wantsElement) {
      this.#where = "inside";
      this.#depth = 1;
      this.#element.add(bytes.subarray(at, at + 1));
      return at + 1;
    }
    if (byte === COMMA && !this.#wantsElement) this.#wantsElement = true;
    else if (byte === CLOSE_LIST) {
      this.#where = "outside";
      this.#depth = 2;
      this.#text = "";
      return at;
    } else if (!BLANK.includes(byte)) throw new NotJson();
    return at + 1;
  }
  #outside(bytes, from) {
    for (let at = from; at < bytes.length; at++) {
      if (!this.#startsList(bytes[at] ?? 0)) continue;
      this.#rest.add(bytes.subarray(from, at + 1));
      return at + 1;
    }
    this.#rest.add(bytes.subarray(from));
    return bytes.length;
  }
  #startsList(byte) {
    if (this.#inText) {
      this.#readText(byte);
    } else if (byte === QUOTE) {
      this.#inText = true;
      if (this.#depth === 1) this.#text = "";
    } else if (byte === OPEN_OBJECT || byte === OPEN_LIST) {
      this.#depth += 1;
      if (byte === OPEN_LIST && this.#depth === 2 && this.#text === this.#key) return this.#startList();
    } else if (byte === CLOSE_OBJECT || byte === CLOSE_LIST) this.#depth -= 1;
    else if (byte === COMMA && this.#depth === 1) this.#text = "";
    return false;
  }
  #readText(byte) {
    if (this.#escaped) this.#escaped = false;
    else if (byte === BACKSLASH) this.#escaped = true;
    else if (byte === QUOTE) this.#inText = false;
    else if (this.#depth === 1 && this.#text.length <= this.#key.length) this.#text += String.fromCharCode(byte);
  }
  /** A second list with the same name would replace the first. */
  #startList() {
    if (++this.#lists > 1) throw new NotJson();
    this.#where = "between";
    this.#wantsElement = true;
    return true;
  }
};

// src/io/report-file.ts
var MAX_BYTES2 = 256 * 2 ** 20;
var CHUNK = 2 ** 18;
async function readReportFile(cwd, file, onChange) {
  const reader = new ElementReader("changes", onChange);
  const hash = createHash("sha256");
  for await (const bytes of chunksOf(path.resolve(cwd, file), file)) {
    hash.update(bytes);
    asJson(file, () => reader.push(bytes));
  }
  return { json: asJson(file, () => reader.end()), sha256: hash.digest("hex") };
}
function asJson(file, read) {
  try {
    return read();
  } catch {
    throw unreadable(file, "it is not JSON");
  }
}
async function* chunksOf(place, file) {
  let left = MAX_BYTES2;
  try {
    if (!(await fs.stat(place)).isFile()) throw unreadable(file, "it is not a file");
    const opened = await fs.open(place);
    try {
      for (; ; ) {
        const { bytesRead, buffer } = await opened.read(new Uint8Array(CHUNK), 0, CHUNK);
        if (bytesRead === 0) return;
        left -= bytesRead;
        if (left < 0) throw unreadable(file, "it is larger than 256 MiB");
        yield buffer.subarray(0, bytesRead);
      }
    } finally {
      await opened.close();
    }
  } catch (error) {
    throw error instanceof GateError ? error : unreadable(file, codeOf(error) === "ENOENT" ? "it is not there" : codeOf(error));
  }
}
function unreadable(file, why) {
  return new GateError("USAGE_INVALID", `${file} cannot be read: ${why}`, { help: "Name JSON reports of `check` or `audit` that exist." });
}

// src/report/read-place.ts
function readPlaces(json) {
  const alias = textField(json, "alias");
  const named = field(json, "places");
  const first = readOnePlace(field(json, "lockfile"), field(json, "line"), alias);
  const all = !Array.isArray(named) || named.length === 0 ? [first] : named.map((one) => placeIn(one, alias));
  const places = all.filter((place) => place !== void 0);
  return first === void 0 || places.length < all.length ? void 0 : places;
}
function placeIn(json, alias) {
  const place = asObject(json) ?? {};
  return readOnePlace(field(place, "file"), field(place, "line"), alias);
}
function readOnePlace(lockfile, line, alias) {
  if (typeof lockfile !== "string" || lockfile === "" || typeof line !== "number" || !Number.isSafeInteger(line)) return void 0;
  return alias === void 0 ? { lockfile, line } : { lockfile, line, alias };
}
var commitAt = ({ kind, at }) => kind === "pin" ? at.slice(at.lastIndexOf("@") + 1) : void 0;
function readSource(json) {
  const source = objectField(json, "source") ?? {};
  const text = (key) => textField(source, key) ?? "";
  const kind = textField(source, "kind") ?? "registry";
  switch (kind) {
    case "registry":
      return { kind, at: textField(json, "registry") ?? "public" };
    case "git":
      return { kind, at: `${text("url")}#${text("commit")}` };
    case "pin":
      return { kind, at: `${text("repository").toLowerCase()}@${text("commit") || text("ref")}` };
    case "bundled":
      return { kind, at: `inside ${text("inside")}` };
    default:
      return { kind, at: text("url") || text("path") };
  }
}

// src/report/merged-spec.ts
function specsOf(changes) {
  const places = /* @__PURE__ */ new Map();
  const hashes = /* @__PURE__ */ new Map();
  for (const change of changes) {
    places.set(plain(change), (places.get(plain(change)) ?? /* @__PURE__ */ new Set()).add(change.source.at));
    hashes.set(plain(change), (hashes.get(plain(change)) ?? /* @__PURE__ */ new Set()).add(change.integrity));
  }
  const isOneOfSeveral = (of, change) => (of.get(plain(change))?.size ?? 0) > 1;
  return (change) => {
    const parts = [
      originOf(change) ?? (isOneOfSeveral(places, change) ? registryText(change) : void 0),
      isOneOfSeveral(hashes, change) ? change.integrity?.slice(0, HASH) ?? "no hash" : void 0
    ].filter((part) => part !== void 0);
    return parts.length === 0 ? plain(change) : `${plain(change)} (${parts.join(", ")})`;
  };
}
var plain = ({ name, version }) => `${name}@${version}`;
var registryText = ({ source: { at } }) => at === "public" ? "the public registry" : at;
var HASH = 18;
var originOf = ({ source }) => source.kind === "registry" ? void 0 : commitAt(source) ?? source.at;

// src/report/merge.ts
function startMerging(isWanted = () => true) {
  const reports = [];
  const changes = /* @__PURE__ */ new Map();
  const same = once();
  return {
    add({ changes: incoming, repository: named, ...about }, file) {
      const repository = named ?? file;
      reports.push({ ...about, repository, counts: countsOf(incoming) });
      for (const { places, integrity, ...change } of incoming.filter(isWanted)) {
        const key = JSON.stringify(isOfItsRepository(change) ? [change, repository] : change);
        const known = changes.get(key) ?? { change, lockedIn: /* @__PURE__ */ new Map() };
        changes.set(key, known);
        const lockedIn = known.lockedIn.get(integrity) ?? [];
        known.lockedIn.set(integrity, lockedIn);
        for (const { lockfile, ...place } of places) lockedIn.push({ repository, lockfile: same(lockfile), ...place });
      }
    },
    result: () => ({
      schemaVersion: 1,
      kind: "merged",
      conclusion: reports.every(({ conclusion }) => conclusion === "pass") ? "pass" : "fail",
      counts: summed(reports.map(({ counts }) => counts)),
      reports: reports.map((report2) => [JSON.stringify([report2.repository, report2.evaluatedAt, report2]), report2]).sort(([a], [b]) => order(a, b)).map(([, report2]) => report2),
      changes: called([...changes].sort(([a], [b]) => order(a, b)).flatMap(([, alike]) => byBytes(alike)))
    })
  };
}
function called(changes) {
  const specOf = specsOf(changes);
  return changes.map(({ name, version, ...change }) => ({ name, version, spec: specOf({ name, version, ...change }), ...change }));
}
var isOfItsRepository = ({ source: { kind } }) => kind === "file" || kind === "workspace";
function byBytes({ change, lockedIn }) {
  const hashes = [...lockedIn.keys()].filter((hash) => hash !== null).toSorted();
  const [only = null] = hashes;
  if (hashes.length <= 1) return [{ ...change, integrity: only, lockedIn: distinct([...lockedIn.values()].flat()) }];
  return [...lockedIn].sort(([a], [b]) => order(a ?? "", b ?? "")).map(([integrity, places]) => ({ ...change, integrity, lockedIn: distinct(places) }));
}
var distinct = (places) => places.sort(byPlace).filter((place, at) => at === 0 || byPlace(place, places[at - 1] ?? place) !== 0);
function once() {
  const known = /* @__PURE__ */ new Map();
  return (text) => {
    const found = known.get(text) ?? text;
    known.set(text, found);
    return found;
  };
}
var byPlace = (a, b) => order(a.repository, b.repository) || order(a.lockfile, b.lockfile) || a.line - b.line || order(a.alias ?? "", b.alias ?? "");
function countsOf(changes) {
  const count = (kind) => changes.filter(({ verdict }) => verdict === kind).length;
  return { authorized: count("authorized"), unauthorized: count("unauthorized"), undetermined: count("undetermined") };
}
var summed = (all) => ({
  authorized: all.reduce((sum, { authorized }) => sum + authorized, 0),
  unauthorized: all.reduce((sum, { unauthorized }) => sum + unauthorized, 0),
  undetermined: all.reduce((sum, { undetermined }) => sum + undetermined, 0)
});
var order = (a, b) => a < b ? -1 : a > b ? 1 : 0;

// src/report/fleet-view.ts
var MONTH = 31 * DAY;
function fleetView({ changes, reports }, expected = []) {
  const unattested = changes.filter(({ evidence }) => evidence === "unattested");
  const all = new Set(reports.map(({ repository }) => repository));
  const without = (has) => {
    const having = new Set(reports.filter(has).map(({ repository }) => repository));
    return [...all].filter((repository) => !having.has(repository)).toSorted();
  };
  return {
    publishers: reachOf(changes, ({ publisher }) => publisher),
    unattestedAccounts: reachOf(unattested, ({ account }) => account),
    unattested: unattested.map(({ name, version, spec, account, lockedIn }) => ({
      name,
      version,
      spec,
      account,
      repositories: repositoriesOf(lockedIn)
    })),
    exemptions: joined(
      changes.flatMap(
        ({ name, version, spec, exemptions, lockedIn }) => exemptions.map((exemption) => ({ name, version, spec, ...exemption, lockedIn }))
      )
    ).toSorted((a, b) => order2(a.expires, b.expires) || order2(a.name, b.name)),
    changedPublishers: changedPublishers(changes, reports),
    withoutPolicy: without(({ policy }) => policy !== null),
    withoutGate: without(({ mode }) => mode === "enforce"),
    withoutReport: [...new Set(expected)].filter((repository) => !all.has(repository)).toSorted(),
    overrides: reports.flatMap(({ repository, overrides }) => overrides.map((text) => ({ repository, text })))
  };
}
function joined(all) {
  const alike = groupBy(all, (one) => JSON.stringify({ ...one, lockedIn: void 0 }));
  return [...alike.values()].map((group) => ({ ...group[0], lockedIn: distinct(group.flatMap(({ lockedIn }) => lockedIn)) }));
}
var repositoriesOf = (places) => [
  ...new Set(places.map(({ repository }) => repository))
];
var isOfAnother = ({ before, publisher, differences }) => differences.length > 0 || before.length > 0 && (publisher === null || !before.includes(publisher));
var beforeAndNow = ({ before, publisher, differences }, short = (text) => text) => {
  const now = publisher === null ? "not certified" : short(publisher);
  return [
    before.length === 0 ? "not certified" : before.map(short).join(" or "),
    publisher !== null && before.includes(publisher) ? `${now}; ${differences.join("; ")}` : now
  ];
};
function changedPublishers(changes, reports) {
  const newest = reports.map(({ evaluatedAt }) => evaluatedAt).toSorted().at(-1);
  const from = newest === void 0 ? "" : later(newest, -MONTH);
  return joined(
    changes.filter(isOfAnother).map(({ name, version, spec, before, publisher, differences, verdict, publishedAt, lockedIn }) => ({
      ...{ name, version, spec, before, publisher, differences, verdict, publishedAt, lockedIn },
      isRecent: publishedAt !== null && Date.parse(publishedAt) >= Date.parse(from)
    }))
  ).toSorted((a, b) => order2(b.publishedAt ?? "", a.publishedAt ?? "") || order2(a.name, b.name));
}
function reachOf(changes, whose) {
  const found = /* @__PURE__ */ new Map();
  for (const change of changes) {
    const name = whose(change);
    if (name === null) continue;
    const one = found.get(name) ?? { repositories: /* @__PURE__ */ new Set(), packages: /* @__PURE__ */ new Set() };
    one.packages.add(change.name);
    for (const { repository } of change.lockedIn) one.repositories.add(repository);
    found.set(name, one);
  }
  return [...found].map(([name, { repositories, packages }]) => ({ name, repositories: repositories.size, packages: [...packages].toSorted() })).toSorted((a, b) => b.repositories - a.repositories || b.packages.length - a.packages.length || order2(a.name, b.name));
}
var order2 = (a, b) => a < b ? -1 : a > b ? 1 : 0;

// src/report/merged-asked.ts
var ASKED_COLUMNS = ["Repository", "Place", "Package", "Verdict", "Published by"];
var NOWHERE = "No report has it. An audit reports everything that a repository locks; a check reports only what changes. Look at the spelling too.";
function askedOf({ package: asked, changes, reports }) {
  if (asked === void 0) return void 0;
  const having = new Set(changes.flatMap(({ lockedIn }) => repositoriesOf(lockedIn))).size;
  const all = new Set(reports.map(({ repository }) => repository)).size;
  const rows = changes.flatMap(
    ({ spec, verdict, publisher, account, lockedIn }) => lockedIn.map(({ repository, lockfile, line, alias }) => ({
      repository,
      place: `${lockfile}:${line}${alias === void 0 ? "" : `, as ${alias}`}`,
      spec,
      verdict,
      publisher: publisher ?? (account === null ? "nobody named" : `${account} (claimed)`)
    }))
  );
  const distinct2 = [...groupBy(rows, (row) => JSON.stringify(row)).values()].map(([row]) => row);
  const byRepository = distinct2.toSorted((a, b) => a.repository < b.repository ? -1 : a.repository > b.repository ? 1 : 0);
  return { sentence: `${asked} is in ${having} of ${counted(all, "repository", "repositories")}`, rows: byRepository };
}

// src/report/html/merged.ts
function mergedHtml(report2, view) {
  const { reports, counts, changes } = report2;
  const repositories = new Set(reports.map(({ repository }) => repository)).size;
  return pageText({
    title: askedOf(report2)?.sentence ?? titleOf(report2, repositories),
    outcome: outcomeOf(report2),
    lead: facts([
      ["repositories", repositories],
      ["reports", reports.length],
      ["versions", changes.length],
      ["judged", spanOf(report2)]
    ]),
    sections: [
      ...askedSection(askedOf(report2)),
      ...overview(report2, view),
      ...listed({ id: "blocked", title: "Not authorized", ...blockedTable(changes) }),
      ...gates(view),
      ...listed({ id: "exemptions", title: "Exemptions, sorted by their end", ...exemptionTable(view) }),
      ...listed({ id: "changed", title: "Publisher changed, newest first", ...changedTable(view) }),
      ...reachSection(reachingOf(view)),
      ...listed({ id: "locked", title: "Which repositories lock what", ...lockedTable(changes) }),
      ...listed({ id: "reports", title: "Reports", ...reportTable(reports) })
    ],
    footer: markup`<p>Made by Countersign from ${reports.length} reports: ${counts.authorized} authorized, ${counts.unauthorized} unauthorized, ${counts.undetermined} undetermined.</p>`
  });
}
function askedSection(asked) {
  if (asked === void 0) return [];
  const id = { id: "asked", title: "Who locks it" };
  if (asked.rows.length === 0) return [{ ...id, body: markup`<p>${NOWHERE}</p>` }];
  const rows = asked.rows.map((one) => [one.repository, one.place, code2(one.spec), verdictMark(one.verdict), shortened(one.publisher)]);
  return listed({ ...id, caption: asked.sentence, columns: ASKED_COLUMNS, rows });
}
var titleOf = ({ counts }, repositories) => `${counts.unauthorized} unauthorized and ${counts.undetermined} undetermined in ${counted(repositories, "repository", "repositories")}`;
function outcomeOf({ conclusion, counts }) {
  if (conclusion === "pass") return "pass";
  return counts.unauthorized === 0 && counts.undetermined > 0 ? "undetermined" : "blocked";
}
function spanOf({ reports }) {
  const times = reports.map(({ evaluatedAt }) => evaluatedAt).toSorted();
  const [first = "", last = ""] = [times[0], times.at(-1)];
  return first === last ? clock(first) : `${clock(first)} to ${clock(last)}`;
}
function overview({ changes, counts, reports }, view) {
  const verdicts = [
    { name: "authorized", tone: "good", count: counts.authorized },
    { name: "unauthorized", tone: "bad", count: counts.unauthorized },
    { name: "undetermined", tone: "weak", count: counts.undetermined }
  ];
  const evidence = EVIDENCE.map(({ of, ...share }) => ({ ...share, count: changes.filter((one) => of.includes(one.evidence)).length }));
  const passing = new Set(reports.filter(({ conclusion }) => conclusion === "pass").map(({ repository }) => repository));
  const failing = new Set(reports.filter(({ conclusion }) => conclusion === "fail").map(({ repository }) => repository));
  const repositories = [
    { name: "pass", tone: "good", count: [...passing].filter((one) => !failing.has(one)).length },
    { name: "fail", tone: "bad", count: failing.size },
    { name: "no report", tone: "none", count: view.withoutReport.length }
  ];
  const body = markup`<h3>Repositories</h3>${shares("Repositories", repositories)}<h3>Verdicts, at every place</h3>${shares("Verdicts", verdicts)}<h3>What the versions rest on</h3>${shares("Evidence", evidence)}${reachPicture(reachingOf(view))}`;
  return [{ id: "overview", title: "Overview", body }];
}
var reachingOf = ({ publishers, unattestedAccounts }) => [
  ...publishers.map((one) => ({ ...one, name: shortened(one.name), tone: "good" })),
  ...unattestedAccounts.map((one) => ({ ...one, name: `${one.name} (claimed)`, tone: "weak" }))
].toSorted((a, b) => b.repositories - a.repositories || b.packages.length - a.packages.length);
var MOST_ROWS = 5e3;
var MOST_NAMED = 100;
var NAMED = 3;
function listed({ id, title, ...about }) {
  if (about.rows.length === 0) return [];
  const left = about.rows.length - MOST_ROWS;
  const rest = left > 0 ? { rest: `and ${left} more, in the JSON and the CSV` } : {};
  return [{ id, title, count: about.rows.length, body: table({ ...about, rows: about.rows.slice(0, MOST_ROWS), ...rest }) }];
}
function repositoriesCell(lockedIn) {
  const all = repositoriesOf(lockedIn);
  const left = all.length - MOST_NAMED;
  const more = `${all.slice(NAMED, MOST_NAMED).join(", ")}${left > 0 ? ` and ${left} more, in the JSON and the CSV` : ""}`;
  const content = all.length <= NAMED ? all.join(", ") : folded(`${all.slice(0, NAMED).join(", ")} and ${all.length - NAMED} more`, more);
  return { content, order: all.length };
}
var specCell = ({ spec }) => code2(spec);
var blockedTable = (changes) => ({
  caption: "Versions that are not authorized",
  layout: "blocked",
  columns: ["Package", "Verdict", "Why", "Published by", "Locked in"],
  rows: changes.filter(({ verdict }) => verdict !== "authorized").map((one) => [specCell(one), verdictMark(one.verdict), one.errors.join(", "), publisherOf(one), repositoriesCell(one.lockedIn)])
});
var publisherOf = ({ publisher, account }) => publisher === null ? account === null ? "nobody named" : `${account} (claimed)` : shortened(publisher);
var shortened = (publisher) => publisher.replace("(.github/workflows/", "(");
var lockedTable = (changes) => ({
  caption: "Which repositories lock which version",
  layout: "locked",
  columns: ["Package", "Verdict", "Evidence", "Published by", "Locked in"],
  rows: changes.map((one) => [specCell(one), verdictMark(one.verdict), one.evidence, publisherOf(one), repositoriesCell(one.lockedIn)])
});
var exemptionTable = ({ exemptions }) => ({
  caption: "Exemptions and when they end",
  layout: "lapsing",
  columns: ["Package", "Until", "Rules", "Why", "Approved by", "Locked in"],
  rows: exemptions.map((one) => [
    specCell(one),
    { content: one.expires.slice(0, 10), order: Date.parse(one.expires) },
    one.rules.join(", "),
    one.reason,
    one.approvedBy ?? "nobody named",
    repositoriesCell(one.lockedIn)
  ])
});
var changedTable = ({ changedPublishers: changedPublishers2 }) => ({
  caption: "Versions whose publisher is not that of the version before",
  layout: "changed",
  columns: ["Package", "Published", "Before", "Now", "Verdict", "Locked in"],
  rows: changedPublishers2.map((one) => [
    specCell(one),
    {
      content: `${one.publishedAt?.slice(0, 10) ?? "unknown"}${one.isRecent ? ", this month" : ""}`,
      order: Date.parse(one.publishedAt ?? "") || 0
    },
    ...beforeAndNow(one, shortened),
    verdictMark(one.verdict),
    repositoriesCell(one.lockedIn)
  ])
});
var reportTable = (reports) => ({
  caption: "The reports that were merged",
  columns: ["Repository", "Judged as of", "Conclusion", "Policy", "Mode", "Not authorized"],
  rows: reports.map((one) => {
    const blocked = one.counts.unauthorized + one.counts.undetermined;
    const mark = markup`<span class="tone tone-${one.conclusion === "pass" ? "good" : "bad"}">${one.conclusion}</span>`;
    const policy = one.policy === null ? "none" : code2(one.policy.slice(0, 12));
    return [one.repository, clock(one.evaluatedAt), mark, policy, one.mode, { content: blocked, order: blocked }];
  })
});
function gates(view) {
  const lists = [
    ["No report", view.withoutReport],
    ["No gate: every report was made in warn mode", view.withoutGate],
    ["No policy: continuity judges", view.withoutPolicy]
  ];
  const filled = lists.filter(([, all]) => all.length > 0);
  if (filled.length + view.overrides.length === 0) return [];
  const names = filled.map(([title, all]) => markup`<h3>${title} <span class="count">${all.length}</span></h3><p>${all.join(", ")}</p>`);
  const overrides = view.overrides.map(({ repository, text }) => markup`<li><b>${repository}</b>: ${prose2(text)}</li>`);
  const body = markup`${names}${overrides.length === 0 ? NOTHING : markup`<h3>Different from the shared policy</h3><ul>${overrides}</ul>`}`;
  return [{ id: "gates", title: "Gates and policies", body }];
}

// src/report/merged-markdown.ts
var SHOWN = 200;
function mergedMarkdown(report2, view) {
  const { counts, reports, changes } = report2;
  const blocked = changes.filter(({ verdict }) => verdict !== "authorized");
  const repositories = new Set(reports.map(({ repository }) => repository)).size;
  const asked = askedOf(report2);
  return [
    ...asked === void 0 ? [] : askedLines(asked),
    `## ${counts.authorized} authorized, ${counts.unauthorized} unauthorized, ${counts.undetermined} undetermined, in ${counted(repositories, "repository", "repositories")}`,
    "",
    ...table2(
      "Reports",
      ["repository", "judged as of", "conclusion", "policy", "mode"],
      reports.map((one) => [
        one.repository,
        clock(one.evaluatedAt),
        one.conclusion,
        one.policy === null ? "none" : one.policy.slice(0, 12),
        one.mode
      ])
    ),
    ...table2(
      "Not authorized",
      ["package", "verdict", "rules", "locked in"],
      blocked.map((one) => [one.spec, one.verdict, one.rules.join(" "), placesOf(repositoriesOf(one.lockedIn))])
    ),
    ...viewTables(view)
  ].join("\n");
}
function askedLines({ sentence, rows }) {
  if (rows.length === 0) return [`## ${prose(sentence)}`, "", NOWHERE, ""];
  const cells = rows.map((one) => [one.repository, one.place, one.spec, one.verdict, one.publisher]);
  return [`## ${prose(sentence)}`, "", ...table2(void 0, ASKED_COLUMNS, cells)];
}
function viewTables(view) {
  return [
    ...table2("Publishers by reach", ["publisher", "repositories", "packages"], view.publishers.map(reachRow)),
    ...table2(
      "Accounts that publish unattested versions, by reach",
      ["account", "repositories", "packages"],
      view.unattestedAccounts.map(reachRow)
    ),
    ...table2(
      "Publisher changed, newest first",
      ["package", "published", "before", "now", "verdict", "locked in"],
      view.changedPublishers.map((one) => [
        one.spec,
        `${one.publishedAt?.slice(0, 10) ?? "unknown"}${one.isRecent ? ", this month" : ""}`,
        ...beforeAndNow(one),
        one.verdict,
        placesOf(repositoriesOf(one.lockedIn))
      ])
    ),
    ...table2(
      "Exemptions, sorted by their end",
      ["package", "rules", "until", "approved by", "reason", "locked in"],
      view.exemptions.map((one) => [
        one.spec,
        one.rules.join(" "),
        one.expires.slice(0, 10),
        one.approvedBy ?? "nobody named",
        one.reason,
        placesOf(repositoriesOf(one.lockedIn))
      ])
    ),
    ...gateTables(view)
  ];
}
function gateTables(view) {
  return [
    ...table2(
      "No policy",
      ["repository"],
      view.withoutPolicy.map((repository) => [repository])
    ),
    ...table2(
      "No gate: every report was made in warn mode",
      ["repository"],
      view.withoutGate.map((repository) => [repository])
    ),
    ...table2(
      "No report",
      ["repository"],
      view.withoutReport.map((repository) => [repository])
    ),
    ...table2(
      "Different from the shared policy",
      ["repository", "what it says"],
      view.overrides.map(({ repository, text }) => [repository, text])
    )
  ];
}
var reachRow = ({ name, repositories, packages }) => [
  name,
  String(repositories),
  `${packages.length}: ${packages.slice(0, 20).join(" ")}`
];
function placesOf(repositories) {
  const left = repositories.length - NAMED2;
  return `${repositories.slice(0, NAMED2).join(" ")}${left > 0 ? ` and ${left} more` : ""}`;
}
var NAMED2 = 20;
function table2(title, head, rows) {
  if (rows.length === 0) return [];
  const left = rows.length - SHOWN;
  return [
    ...title === void 0 ? [] : [`### ${title}`, ""],
    `| ${head.join(" | ")} |`,
    `|${"---|".repeat(head.length)}`,
    ...rows.slice(0, SHOWN).map((row) => `| ${row.map((cell, at) => at === 0 ? code(cell) : prose(cell)).join(" | ")} |`),
    ...left > 0 ? ["", `and ${left} more, in the JSON`] : [],
    ""
  ];
}

// src/report/merged-sarif.ts
var MOST_PLACES = 1e3;
function mergedSarif({ reports, changes }) {
  const results = resultsOf(changes.filter(({ verdict }) => verdict !== "authorized"));
  const ids = [...new Set(results.map(({ ruleId }) => ruleId))].toSorted();
  const rules = ids.map((id) => ({ id, ...isRuleId(id) ? { helpUri: docsUrl(id) } : {} }));
  const run = {
    tool: { driver: { name: "Countersign", informationUri: HOME, rules } },
    automationDetails: { id: "countersign/fleet/" },
    invocations: [{ executionSuccessful: true, ...endOf(reports) }],
    columnKind: "utf16CodeUnits",
    results: results.map((result) => ({ ...result, ruleIndex: ids.indexOf(result.ruleId) }))
  };
  return { $schema: SCHEMA, version: "2.1.0", runs: [run] };
}
function endOf(reports) {
  const last = reports.map(({ evaluatedAt }) => evaluatedAt).toSorted().at(-1);
  return last === void 0 ? {} : { endTimeUtc: last };
}
function resultsOf(blocked) {
  const blocking = blocked.flatMap(
    (change) => (change.errors.length === 0 ? [change.verdict] : change.errors).map((rule) => ({ rule: visible(rule), change }))
  );
  const alike = groupBy(blocking, ({ rule, change }) => `${rule}/${visible(change.spec)}`);
  return [...alike].map(
    ([fingerprint, [first, ...others]]) => resultOf(fingerprint, first.rule, [first.change, ...others.map(({ change }) => change)])
  );
}
function resultOf(fingerprint, ruleId, changes) {
  const spec = visible(changes[0].spec);
  const verdict = changes.some((one) => one.verdict === "unauthorized") ? "unauthorized" : "undetermined";
  const lockedIn = changes.flatMap((one) => one.lockedIn);
  return {
    ruleId,
    level: "error",
    message: { text: `${spec} is ${verdict}: ${ruleId}` },
    locations: lockedIn.slice(0, MOST_PLACES).map(locationOf),
    partialFingerprints: { "countersign/v1": fingerprint },
    properties: { package: spec, verdict, repositories: new Set(lockedIn.map(({ repository }) => repository)).size }
  };
}
var locationOf = ({ repository, lockfile, line }) => ({
  physicalLocation: { artifactLocation: { uri: relativeUri(`${repository}/${lockfile}`) }, region: { startLine: Math.max(1, line) } }
});

// src/report/merged-formats.ts
var MERGED_FORMAT_NAMES = ["markdown", "json", "html", "sarif", "csv"];
var MERGED_FORMATS = {
  markdown: (report2, view) => [mergedMarkdown(report2, view)],
  json: mergedJson,
  html: (report2, view) => [mergedHtml(report2, view)],
  sarif: (report2) => [jsonText(mergedSarif(report2))],
  csv: mergedCsv
};
function* mergedJson({ reports, changes, ...about }, view) {
  yield jsonText(about).replace(/\n\}\n$/, "");
  for (const [name, list] of Object.entries({ reports, ...view, changes })) {
    yield `,
  "${name}": [`;
    let before = "\n    ";
    for (const one of list) {
      yield `${before}${jsonLine(one)}`;
      before = ",\n    ";
    }
    yield list.length === 0 ? "]" : "\n  ]";
  }
  yield "\n}\n";
}
var COLUMNS = [
  "repository",
  "lockfile",
  "line",
  "name",
  "version",
  "verdict",
  "evidence",
  "publisher",
  "account",
  "rules",
  "exempted",
  "exemption ends",
  "source",
  "hash",
  "alias"
];
function* mergedCsv({ changes }) {
  yield csvText([COLUMNS]);
  for (const { lockedIn, name, version, verdict, evidence, publisher, account, rules, exemptions, source, integrity } of changes) {
    const exempted = [...new Set(exemptions.flatMap((exemption) => exemption.rules))].join(" ");
    const ends = exemptions.map(({ expires }) => expires).toSorted()[0] ?? "";
    const rest = [name, version, verdict, evidence, publisher ?? "", account ?? "", rules.join(" "), exempted, ends];
    const bytes = [source.at, integrity ?? ""];
    yield csvText(
      lockedIn.map(({ repository, lockfile, line, alias = "" }) => [repository, lockfile, String(line), ...rest, ...bytes, alias])
    );
  }
}

// src/report/read-report.ts
var VERDICTS = ["authorized", "unauthorized", "undetermined"];
function withChanges(json, changes) {
  if (!isJsonObject(json) || field(json, "schemaVersion") !== 1) return "it is not a report of schema 1";
  if (field(json, "kind") === "merged") return "it is a merged report; name the reports that it was made from";
  if (!Array.isArray(field(json, "changes"))) return "`changes` is not a list";
  if (changes.includes(void 0)) return "a change has another shape";
  return withHead(
    json,
    changes.filter((change) => change !== void 0 && change !== "removed")
  );
}
function withHead(json, changes) {
  const [evaluatedAt, conclusion] = [isoTime(field(json, "evaluatedAt")), field(json, "conclusion")];
  if (evaluatedAt === void 0) return "`evaluatedAt` is not a time";
  if (conclusion !== "pass" && conclusion !== "fail") return "`conclusion` is neither pass nor fail";
  const [subject, tool, policy] = [objectField(json, "subject") ?? {}, objectField(json, "tool") ?? {}, objectField(json, "policy") ?? {}];
  return {
    repository: textField(subject, "repository") ?? null,
    head: textField(subject, "head") ?? null,
    toolVersion: textField(tool, "version") ?? null,
    evaluatedAt,
    conclusion,
    policy: textField(policy, "sha256") ?? null,
    mode: field(json, "mode") === "warn" ? "warn" : "enforce",
    overrides: listOf(json, "notes").flatMap(overrideIn),
    changes
  };
}
function readChange(json) {
  if (!isJsonObject(json)) return void 0;
  if (field(json, "kind") === "removed") return "removed";
  const [name, version, evidence] = ["name", "version", "evidence"].map((key) => textField(json, key));
  const verdict = VERDICTS.find((one) => one === field(json, "verdict"));
  const [places, findings, exempted] = [readPlaces(json), listOf(json, "findings"), listOf(json, "exempted").map(readExemption)];
  if (name === void 0 || version === void 0 || evidence === void 0 || verdict === void 0 || places === void 0)
    return void 0;
  const exemptions = exempted.filter((one) => one !== void 0);
  if (exemptions.length < exempted.length) return void 0;
  return {
    ...{ name, version, verdict, places, evidence, exemptions },
    source: readSource(json),
    integrity: textField(json, "integrity") ?? null,
    publisher: publisherIn(json),
    account: textField(objectField(json, "account") ?? {}, "name") ?? null,
    before: unique(listOf(json, "baseline").flatMap((one) => publisherIn(asObject(one) ?? {}) ?? [])),
    differences: unique([...findings, ...listOf(json, "exempted").map(liftedIn)].flatMap(differencesIn)),
    publishedAt: isoTime(field(json, "publishedAt")) ?? null,
    errors: unique(
      findings.filter((one) => field(asObject(one) ?? {}, "level") === "error").flatMap((one) => textField(asObject(one) ?? {}, "rule") ?? [])
    ),
    rules: unique(findings.flatMap((one) => textField(asObject(one) ?? {}, "rule") ?? []))
  };
}
var liftedIn = (json) => field(asObject(json) ?? {}, "finding");
function differencesIn(json) {
  const finding = asObject(json) ?? {};
  if (field(finding, "rule") !== "publisher-changed" || field(finding, "level") === "notice") return [];
  const facts2 = listOf(finding, "facts").flatMap((one) => {
    const fact = asObject(one) ?? {};
    const [label, wanted2, found] = ["label", "wanted", "found"].map((key) => textField(fact, key));
    return label === void 0 ? [] : [`${label} ${wanted2 ?? "none"} → ${found ?? "none"}`];
  });
  return facts2.length > 0 ? facts2 : [textField(finding, "message") ?? "publisher-changed"];
}
function overrideIn(json) {
  const note = asObject(json) ?? {};
  return field(note, "kind") === "policy-override" ? [textField(note, "text") ?? ""] : [];
}
function readExemption(json) {
  const exemption = objectField(asObject(json) ?? {}, "exemption");
  const [reason, expires] = [textField(exemption ?? {}, "reason"), isoTime(field(exemption ?? {}, "expires"))];
  if (exemption === void 0 || reason === void 0 || expires === void 0) return void 0;
  const rules = unique(listOf(exemption, "rules").flatMap((rule) => textOf(rule) ?? []));
  return { rules, reason, approvedBy: textField(exemption, "approvedBy") ?? null, expires };
}
function publisherIn(json) {
  const identity = field(json, "evidence") === "verified" ? objectField(json, "identity") : void 0;
  const [repository, workflow] = ["sourceRepositoryUri", "buildConfigUri"].map((key) => textField(identity ?? {}, key));
  return repository === void 0 || workflow === void 0 ? null : publisherText(repository, workflow);
}
function listOf(json, key) {
  const value = field(json, key);
  return Array.isArray(value) ? value : [];
}
var unique = (texts) => [...new Set(texts)].toSorted();

// src/commands/report.ts
async function report(options, terminal) {
  const [what, ...files] = options.arguments;
  if (what !== "merge") throw usage("report has one command, `merge`: countersign report merge FILE…");
  if (files.length === 0) throw usage("report merge needs the names of reports: countersign report merge FILE…");
  const format = oneOf("--format of report", options.format, MERGED_FORMAT_NAMES);
  const expected = await expectedRepositories(options, terminal);
  const merging = startMerging(wanted(options.package));
  const seen = /* @__PURE__ */ new Set();
  for (const file of files) await addFile(file, merging, seen, terminal);
  const merged = { ...merging.result(), ...options.package === void 0 ? {} : { package: options.package } };
  await publishPieces(MERGED_FORMATS[format](merged, fleetView(merged, expected)), options, terminal);
  if (merged.conclusion === "pass") return 0;
  return merged.counts.unauthorized === 0 && merged.counts.undetermined > 0 ? 3 : 1;
}
async function addFile(file, merging, seen, terminal) {
  const changes = [];
  const { json, sha256 } = await readReportFile(terminal.cwd, file, (change) => changes.push(readChange(change)));
  const read = withChanges(json, changes);
  if (typeof read === "string") throw unfit(file, read);
  if (!seen.has(sha256)) merging.add(read, file);
  seen.add(sha256);
}
function wanted(spec) {
  if (spec === void 0) return void 0;
  const at = spec.lastIndexOf("@");
  const [name, version] = at > 0 ? [spec.slice(0, at), spec.slice(at + 1)] : [spec, void 0];
  const named = parsePackageName(name) ?? name;
  return (change) => change.name === named && (version === void 0 || change.version === version || commitAt(change.source) === version.toLowerCase());
}
async function expectedRepositories({ repositories }, terminal) {
  if (repositories === void 0) return [];
  const text = await operatorFiles(terminal.cwd).read(repositories);
  if (text === void 0) throw usage(`--repositories names ${repositories}, which is not there`);
  return text.split(/\r?\n/).map((line) => line.replace(/#.*$/, "").trim()).filter((line) => line !== "");
}
function unfit(file, why) {
  return new GateError("USAGE_INVALID", `${file} cannot be merged: ${why}`, {
    help: "Name files that `npx countersign check` or `npx countersign audit` wrote with `--format json`."
  });
}
export {
  report
};
