import {
  contentKey,
  isSameText,
  sourcePlace
} from "./chunk-QVWDTDQF.js";
import {
  c41_groupBy as groupBy
} from "./shared-E04875EB.js";
import {
  c9_spec as spec
} from "./shared-E04875EB.js";

// src/lockfile/diff.ts
function diffLockfiles(base, head) {
  const before = indexed(base);
  const after = indexed(head);
  const incoming = notIn(before, after.entries).map((entry) => incomingChange(unlessInKnownBundle(entry, before), before, after));
  const accounted = new Set(
    incoming.flatMap((change) => change.kind === "updated" ? change.replaced : change.kind === "re-resolved" ? [change.before] : [])
  );
  const removed = notIn(after, before.entries).filter((entry) => !accounted.has(entry)).map((entry) => ({ kind: "removed", before: entry }));
  return [...incoming, ...removed];
}
function indexed(lockfile) {
  const entries = [...lockfile?.packages ?? []].sort(inOrder);
  return {
    entries,
    bySpec: firsts(entries, spec),
    byName: once(() => grouped(entries)),
    bySpecAndPlace: once(() => firsts(entries, specAndPlace)),
    contents: once(() => new Set(entries.map(contentKey))),
    bundling: once(() => new Set(entries.flatMap(({ source }) => source.kind === "bundled" ? [spec(source.inside)] : []))),
    leaving: /* @__PURE__ */ new Map()
  };
}
function once(make) {
  let made;
  return () => (made ??= { value: make() }).value;
}
function notIn(side, entries) {
  return entries.filter((entry) => {
    const namesake = side.bySpec.get(spec(entry));
    if (namesake === void 0) return true;
    return !isSameText(namesake, entry) && !side.contents().has(contentKey(entry));
  });
}
function unlessInKnownBundle(entry, base) {
  if (entry.source.kind !== "bundled" || !base.bundling().has(spec(entry.source.inside))) return entry;
  return { ...entry, source: { kind: "registry", url: void 0 } };
}
function incomingChange(after, base, head) {
  const namesake = base.bySpec.get(spec(after));
  if (namesake !== void 0) return { kind: "re-resolved", before: base.bySpecAndPlace().get(specAndPlace(after)) ?? namesake, after };
  const before = base.byName().get(after.name);
  return before === void 0 ? { kind: "added", after } : { kind: "updated", before, replaced: leaving(after.name, before, base, head), after };
}
function leaving(name, before, base, head) {
  const known = base.leaving.get(name);
  if (known !== void 0) return known;
  const found = before.filter((entry) => !head.bySpec.has(spec(entry)));
  base.leaving.set(name, found);
  return found;
}
function inOrder(a, b) {
  return a.location.line - b.location.line || compare(a.name, b.name) || compare(a.version, b.version) || compare(contentKey(a), contentKey(b));
}
var compare = (a, b) => a < b ? -1 : a > b ? 1 : 0;
var specAndPlace = (entry) => `${spec(entry)} ${sourcePlace(entry.source, entry.name, entry.version)}`;
var grouped = (entries) => groupBy(entries, ({ name }) => name);
function firsts(entries, keyOf) {
  const found = /* @__PURE__ */ new Map();
  for (const entry of entries) {
    const key = keyOf(entry);
    if (!found.has(key)) found.set(key, entry);
  }
  return found;
}

export {
  diffLockfiles
};
