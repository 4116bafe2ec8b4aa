import {
  EVENT_ID,
  MERGE_KEY,
  decorationsOf,
  readEvents
} from "./chunk-G5HJHWNJ.js";
import {
  c85_lineStarts as lineStarts,
  c85_placeOf as placeOf
} from "./shared-E04875EB.js";
import {
  c63_codePointName as codePointName,
  c63_hasHidden as hasHidden,
  c63_misleadingIn as misleadingIn
} from "./shared-E04875EB.js";

// src/text/yaml.ts
function readYaml(text, { what, maxLength, maxDepth }) {
  if (text.length > maxLength) return refused({ line: 1, column: 1 }, `${what} has at most ${maxLength} characters, found ${text.length}`);
  const starts = lineStarts(text);
  const hidden = Array.from(misleadingIn(text), ({ 0: found, index }) => ({
    ...placeOf(starts, index),
    message: `the hidden character ${codePointName(found)} is not allowed in ${what}`
  }));
  if (hidden.length > 0) return { root: void 0, problems: hidden };
  const read = readEvents(text, maxDepth);
  if (read.kind === "no-yaml") return refused(placeOf(starts, read.offset), `not readable as YAML: ${read.reason}`);
  return new Builder(text, starts, read).build(what);
}
var refused = (place, message) => ({
  root: void 0,
  problems: [{ ...place, message }]
});
var NUMBER = /^[-+]?(?:0o[0-7]+|0x[0-9a-fA-F]+|(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?|\.(?:inf|Inf|INF))$|^\.(?:nan|NaN|NAN)$/;
var BOOLEAN = /^(?:true|True|TRUE|false|False|FALSE)$/;
var NOTHING = /^(?:null|Null|NULL|~|)$/;
var NOT_SUPPORTED = {
  alias: "aliases (`*name`) are not supported; write the value itself",
  anchor: "anchors (`&name`) are not supported; write the value at each place that uses it",
  tag: "tags (`!name`) are not supported"
};
var Builder = class {
  #text;
  #lineStarts;
  #source;
  #problems = [];
  /** The end of what has been read. An absent value has this place. */
  #last = 0;
  constructor(text, starts, source) {
    this.#text = text;
    this.#lineStarts = starts;
    this.#source = source;
  }
  build(what) {
    const [first, second] = this.#source.documents;
    if (first === void 0) return { root: void 0, problems: [] };
    const root = this.#node(first);
    if (second !== void 0)
      this.#problem(
        this.#place(this.#text.indexOf("\n---", this.#last) + 1, 0),
        `${what} must be one YAML document; remove everything after \`---\``
      );
    return { root, problems: this.#problems };
  }
  #node(index) {
    const event = this.#source.events[index];
    if (event === void 0 || event.type === EVENT_ID.DOCUMENT || event.type === EVENT_ID.POP)
      return { kind: "nothing", place: this.#place(this.#last, this.#last) };
    this.#refuseDecorations(event);
    if (event.type === EVENT_ID.ALIAS) return { kind: "nothing", refused: true, place: this.#place(event.anchorStart - 1, event.anchorEnd) };
    if (event.type === EVENT_ID.SCALAR) return this.#scalar(event, this.#source.scalar(index) ?? "");
    const flow = event.style === 2;
    this.#last = Math.max(this.#last, event.start);
    const inside = this.#source.inside(index);
    return event.type === EVENT_ID.SEQUENCE ? { kind: "list", items: inside.map((item) => this.#node(item)), flow, place: this.#close(event.start, flow) } : { kind: "map", entries: this.#entries(inside), flow, place: this.#close(event.start, flow) };
  }
  #scalar(event, text) {
    const quoted = event.style === 2 || event.style === 3;
    const place = event.valueStart < 0 ? this.#place(this.#last, this.#last) : this.#place(event.valueStart, event.valueEnd, quoted ? 1 : 0);
    this.#last = Math.max(this.#last, event.valueEnd + (quoted ? 1 : 0));
    if (event.style !== 1) return { kind: "scalar", text, is: "text", place };
    if (NOTHING.test(text)) return { kind: "nothing", place };
    return { kind: "scalar", text, is: NUMBER.test(text) ? "number" : BOOLEAN.test(text) ? "boolean" : "text", place };
  }
  #entries(inside) {
    const entries = [];
    const seen = /* @__PURE__ */ new Map();
    for (let at = 0; at < inside.length; at += 2) {
      const key = this.#node(inside[at] ?? -1);
      const value = this.#node(inside[at + 1] ?? -1);
      const entry = this.#entry(key, value, seen);
      if (entry !== void 0) entries.push(entry);
    }
    return entries;
  }
  #entry(key, value, seen) {
    const text = key.kind === "nothing" ? this.#text.slice(key.place.start, key.place.end) : key.kind === "scalar" ? key.text : "";
    if (text === "") return this.#problem(key.place, "a key must be plain text");
    if (hasHidden(text)) return this.#problem(key.place, "a key must be on one line, without hidden characters");
    if (text === MERGE_KEY) return this.#problem(key.place, "merge keys (`<<`) are not supported; write each field");
    const before = seen.get(text);
    if (before !== void 0) return this.#problem(key.place, `\`${text}\` appears twice here, first on line ${before.line}`);
    seen.set(text, key.place);
    return { key: text, keyPlace: key.place, value };
  }
  #close(start, flow) {
    if (flow) this.#last = this.#text.indexOf(this.#text[start] === "[" ? "]" : "}", this.#last) + 1 || this.#last;
    return this.#place(start, this.#last);
  }
  #refuseDecorations(event) {
    for (const { kind, start, end } of decorationsOf(event)) this.#problem(this.#place(start, end), NOT_SUPPORTED[kind]);
  }
  #place(start, end, quote = 0) {
    const { line, column } = placeOf(this.#lineStarts, start - quote);
    return { line, column, start, end };
  }
  #problem(place, message) {
    this.#problems.push({ line: place.line, column: place.column, message });
    return void 0;
  }
};

export {
  readYaml
};
