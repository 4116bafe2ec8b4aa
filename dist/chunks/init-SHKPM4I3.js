import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  NO_ADDITIONS,
  accountName,
  foldScopes,
  joinPublishers,
  mergePolicyText,
  publisherFrom,
  publisherKey,
  publisherName,
  scopeOf
} from "./chunk-OLWEYEDR.js";
import {
  entryLines,
  policyYaml
} from "./chunk-ZIE6FATA.js";
import {
  openFolder,
  operatorFiles
} from "./chunk-PJN5IH6V.js";
import {
  NOTHING_FROM_GITHUB,
  createPublications,
  registryOf,
  scopedRegistry,
  withoutTarball
} from "./chunk-DUCJGKG4.js";
import "./chunk-FKEOJXLW.js";
import {
  allLocked
} from "./chunk-H5RTXZGO.js";
import "./chunk-2YD7EQQR.js";
import "./chunk-WDYDADZZ.js";
import {
  entryText,
  mapInPool,
  openPolicy,
  parsePattern,
  readPolicy
} from "./chunk-QBS3DWYO.js";
import "./chunk-ZTYVCK62.js";
import "./chunk-UTBZCCTL.js";
import {
  decide,
  standingOf
} from "./chunk-3VIOGGEK.js";
import "./chunk-URS3ZHPG.js";
import "./chunk-X7ZNDTWU.js";
import {
  isNonEmpty
} from "./chunk-P6XDTBKV.js";
import {
  versionsOf
} from "./chunk-LO4YLDIC.js";
import "./chunk-NYO4SOWK.js";
import "./chunk-S2C6XYYC.js";
import "./chunk-GW7RSALQ.js";
import {
  boundTo
} from "./chunk-TT7XIQYX.js";
import "./chunk-FQQHA3UI.js";
import "./chunk-5YENBVEU.js";
import "./chunk-6NBCIGOG.js";
import {
  NO_POLICY
} from "./chunk-LA6O4YYV.js";
import {
  writeOutput
} from "./chunk-MMR4UKFP.js";
import "./chunk-ZAIXISSR.js";
import "./chunk-AI7QKUDQ.js";
import {
  jsonText
} from "./chunk-SEUZPJGI.js";
import {
  spec
} from "./chunk-VTTPJSIE.js";
import "./chunk-KHCNNCUA.js";
import "./chunk-ECGV5RLF.js";
import {
  POLICY_FILE
} from "./chunk-M6LRAAQA.js";
import "./chunk-ANSDECAT.js";
import "./chunk-BYSOI4NO.js";
import "./chunk-RWJRNLJO.js";
import "./chunk-JNAGP7CW.js";
import {
  notAsked
} from "./chunk-AZPNARBY.js";
import "./chunk-6E57W3N2.js";
import "./chunk-7TDLIFMQ.js";
import "./chunk-Y74EWB4W.js";
import "./chunk-H4Q4AXSQ.js";
import "./chunk-46N6HSVD.js";
import {
  clearProgress,
  progress
} from "./chunk-E2PUJBIG.js";
import "./chunk-WBMCLLUE.js";
import "./chunk-65J4WYD6.js";
import "./chunk-E5JA3IL6.js";
import "./chunk-4ZSESCRF.js";
import "./chunk-QD3PMZYE.js";
import "./chunk-33IVOZPE.js";
import "./chunk-NO5SBQFN.js";
import {
  claimsOf,
  publicationTime
} from "./chunk-ECC2SLL2.js";
import "./chunk-NEZMJFUR.js";
import "./chunk-DTHD5BCR.js";
import {
  plain,
  withoutCommands
} from "./chunk-TY4WWVDQ.js";
import {
  DAY,
  counted,
  listText
} from "./chunk-GDAUV33E.js";
import "./chunk-XMBKMPVX.js";
import "./chunk-TBENTHXA.js";
import {
  replaceMisleading
} from "./chunk-PWNEYBXX.js";
import "./chunk-7Y3QBSS7.js";

// src/gather/publications.ts
var WIDTH = 64;
async function gatherPublications(changes, policy, world, { onProgress, signal }) {
  const publications = createPublications(world);
  const registries = await world.registries();
  let done = 0;
  const candidates = await mapInPool(changes, WIDTH, async (change) => {
    if (signal?.aborted === true) return [];
    const registry = registryOf(change.after, policy, registries);
    const publication = await publications(withoutTarball(change.after), registry);
    onProgress?.(++done, changes.length, spec(change.after));
    const scopeRegistry = scopedRegistry(change.after, registries);
    return [
      { change, ...publication, ...NOTHING_FROM_GITHUB, registry, scopeRegistry, baseline: [], securityFix: notAsked, now: world.now }
    ];
  });
  return candidates.flat();
}

// src/policy/draft/segments.ts
function segments(items, order, join) {
  const runs = [];
  for (const { version, key, value } of items.toSorted((a, b) => order.compare(a.version, b.version))) {
    const last = runs.at(-1);
    if (last?.key === key) {
      last.values.push(value);
      last.last = version;
    } else runs.push({ key, first: version, last: version, values: [value] });
  }
  return runs.map(({ values }, index) => {
    const from = boundary(order, runs[index - 1], runs[index]);
    const to = boundary(order, runs[index], runs[index + 1]);
    const range = [from === void 0 ? "" : `>=${from}`, to === void 0 ? "" : `<${to}`].filter(Boolean).join(" ");
    return { value: join(values), versions: range === "" ? void 0 : range };
  });
}
function boundary(order, before, after) {
  return before === void 0 || after === void 0 ? void 0 : order.boundary(before.last, after.first);
}

// src/policy/draft/init.ts
function draftPolicy(candidates, existing) {
  const conflicts = [];
  const seen = [];
  for (const candidate of distinct(candidates)) {
    const { kind, because } = standingUnder(existing, candidate);
    if (kind === "conflict") conflicts.push({ package: candidate.change.after, because });
    else if (kind === "new") seen.push(see(candidate));
  }
  const named = nameAll(seen, existing);
  const unverified = seen.filter((one) => one.kind === "unverified");
  const rules = [...packagesOf(seen).entries()].flatMap(([pattern, versions]) => {
    const entries = entriesFor(pattern, versions, named);
    return isNonEmpty(entries) ? [{ pattern, entries }] : [];
  });
  const folded = foldScopes(
    rules,
    /* @__PURE__ */ new Set([...unverified.map((one) => one.package.name), ...conflicts.map((one) => one.package.name)]),
    existing
  );
  const fresh = [...new Set(named.values())].filter((publisher) => !existing.publishers.includes(publisher));
  const used = new Set(folded.flatMap(({ entries }) => entries.flatMap((entry2) => entry2.kind === "publisher" ? [entry2.publisher] : [])));
  const publishers = fresh.filter((publisher) => used.has(publisher)).toSorted((a, b) => a.name < b.name ? -1 : 1);
  const registries = [...new Set(candidates.map(({ registry }) => registry))].filter(
    (registry) => !existing.settings.registries.includes(registry)
  );
  return { additions: { ...NO_ADDITIONS, publishers, packages: folded, registries }, unverified, conflicts };
}
function distinct(candidates) {
  const bySpec = new Map(candidates.map((candidate) => [spec(candidate.change.after), candidate]));
  return [...bySpec.values()].toSorted((a, b) => spec(a.change.after) < spec(b.change.after) ? -1 : 1);
}
function standingUnder(existing, candidate) {
  const { name, version } = candidate.change.after;
  const standing = standingOf(existing, { name, version, publishedAt: publicationTime(candidate)?.at, evidence: candidate.evidence });
  const account = accountName(claimsOf(candidate.packument, version)?.account);
  if (standing.kind === "unlisted") return { kind: "new", because: "" };
  if (standing.kind === "published" || standing.kind === "unattested" && account !== void 0 && standing.entry.accounts.includes(account))
    return { kind: "passes", because: "" };
  return { kind: "conflict", because: `stands as ${standing.kind} to the entry on line ${standing.rule.declaredAt.line}` };
}
function see(candidate) {
  const { change, evidence } = candidate;
  const locked = change.after;
  const unverified = (because) => ({ kind: "unverified", package: locked, because });
  if (!versionsOf(locked.name).hasOrder(locked.version)) return unverified("its version is no SemVer");
  switch (evidence.kind) {
    case "not-applicable":
      return unverified(`it comes from ${locked.source.kind}, for which there are no attestations`);
    case "unavailable":
      return unverified(`its attestations could not be had (${evidence.code}); run init again`);
    case "invalid":
      return unverified(`its attestations do not verify (${evidence.code})`);
    case "unattested": {
      const account = accountName(claimsOf(candidate.packument, locked.version)?.account);
      return account === void 0 ? unverified("it has no attestation, and the registry names no account") : { kind: "unattested", package: locked, account };
    }
    case "verified": {
      if (evidence.contradictions.length > 0) return unverified("its provenance contradicts the certificate that signed it");
      const certified = publisherFrom(evidence.identity, locked);
      return certified.kind === "unwritable" ? unverified(certified.because) : { kind: "publisher", package: locked, publisher: certified.publisher, at: evidence.signedAt };
    }
  }
}
function nameAll(seen, existing) {
  const groups = /* @__PURE__ */ new Map();
  for (const one of seen)
    if (one.kind === "publisher") groups.set(publisherKey(one.publisher), [...groups.get(publisherKey(one.publisher)) ?? [], one]);
  const named = /* @__PURE__ */ new Map();
  const taken = new Set(existing.publishers.map(({ name }) => name));
  for (const [key, group] of [...groups].toSorted(([a], [b]) => a < b ? -1 : 1)) {
    const members = group.toSorted((a, b) => a.at < b.at ? -1 : 1).map(({ publisher }) => publisher);
    if (!isNonEmpty(members)) continue;
    const joined = joinPublishers(members, "");
    const known = existing.publishers.find((publisher) => holds(publisher, joined));
    const name = known?.name ?? publisherName(joined, (candidate) => taken.has(candidate));
    taken.add(name);
    named.set(key, known ?? { ...joined, name });
  }
  return named;
}
var holds = (publisher, other) => publisherKey(publisher) === publisherKey(other) && [...other.refs, ...other.refGlobs].every((ref) => publisher.refs.includes(ref) || publisher.refGlobs.includes(ref)) && other.triggers.every((event) => publisher.triggers.includes(event)) && (publisher.environment === void 0 || publisher.environment === other.environment) && publisher.since === void 0 && publisher.until === void 0;
function packagesOf(seen) {
  const packages = /* @__PURE__ */ new Map();
  for (const one of seen) packages.set(one.package.name, [...packages.get(one.package.name) ?? [], one]);
  return packages;
}
function entriesFor(name, versions, named) {
  const items = versions.flatMap((one) => {
    const base = { versions: void 0, cooldown: void 0, run: void 0, declaredAt: one.package.location };
    if (one.kind === "unattested")
      return [
        {
          version: one.package.version,
          key: "unattested",
          value: { ...base, kind: "unattested", accounts: [one.account], since: void 0, until: void 0 }
        }
      ];
    const publisher = one.kind === "publisher" ? named.get(publisherKey(one.publisher)) : void 0;
    return publisher === void 0 ? [] : [{ version: one.package.version, key: publisher.name, value: { ...base, kind: "publisher", publisher } }];
  });
  return segments(items, versionsOf(name), joinEntries).map(({ value, versions: range }) => ({ ...value, versions: range }));
}
function joinEntries(entries) {
  const [first] = entries;
  if (first === void 0) throw new TypeError("a segment has at least one version");
  const accounts = [...new Set(entries.flatMap((entry2) => entry2.kind === "unattested" ? entry2.accounts : []))].toSorted();
  return first.kind === "unattested" && isNonEmpty(accounts) ? { ...first, accounts } : first;
}

// src/policy/read/json-schema.ts
var SCHEMA_URL = "https://raw.githubusercontent.com/countersign/countersign/main/schema/countersign.schema.json";

// src/policy/write/print.ts
function printPolicy(policy, { header = [], footer = [] } = {}) {
  const comments = commentsOn(policy.publishers);
  const sections = Object.entries(policyYaml(policy)).flatMap(
    ([key, value]) => value === void 0 ? [] : [entryLines(key, value, "", comments).join("\n")]
  );
  const [version = "", ...rest] = sections;
  const first = [`# yaml-language-server: $schema=${SCHEMA_URL}`, ...header.map(commentLine), version].join("\n");
  return `${[first, ...rest, ...footer.length === 0 ? [] : [footer.map(commentLine).join("\n")]].join("\n\n")}
`;
}
function commentsOn(publishers) {
  const byName = new Map(publishers.map((publisher) => [publisher.name, publisher]));
  return ([section, name = "", field]) => {
    const repository = section === "publishers" ? byName.get(name)?.repository : void 0;
    if (repository === void 0) return void 0;
    return field === "repositoryId" ? repository : field === "ownerId" ? repository.split("/").slice(0, -1).join("/") : void 0;
  };
}
var commentLine = (text) => text === "" ? "#" : `# ${replaceMisleading(text, () => "�")}`;

// src/policy/draft/init-text.ts
function writeDraft(draft, existing, now) {
  const { additions } = draft;
  const changes = [
    ...additions.publishers.map(({ name, repository }) => `publisher ${name}: ${repository}`),
    ...additions.packages.map(({ pattern, entries }) => `${pattern}: ${listText(entries.map(entryText))}`),
    ...additions.registries.map((registry) => `registry ${registry}`),
    ...additions.exemptions.map(
      (one) => `exemption of ${one.package}@${one.version} from ${listText(one.rules)}, until ${one.expires.slice(0, 10)}`
    )
  ];
  return {
    text: existing === void 0 ? printPolicy(policyOf(draft), notesOn(draft, now)) : mergePolicyText(existing, additions),
    changes
  };
}
function policyOf({ additions: { publishers, packages, exemptions, registries } }) {
  const rules = packages.flatMap(({ pattern, entries }) => {
    const parsed = parsePattern(pattern);
    const [first] = entries;
    return parsed === void 0 || first === void 0 || !isNonEmpty(entries) ? [] : [{ pattern: parsed, entries, declaredAt: first.declaredAt }];
  });
  return {
    ...NO_POLICY,
    settings: { ...NO_POLICY.settings, registries: ["public", ...registries] },
    publishers,
    packages: rules,
    exemptions
  };
}
function notesOn({ unverified }, now) {
  const header = [
    "",
    "Who may publish the packages that this repository depends on; docs/policy.md of Countersign explains every key.",
    `Written by \`countersign init\` on ${now.slice(0, 10)} from what was locked and verified then. Edit it freely: init only adds.`,
    ""
  ];
  const footer = unverified.length === 0 ? [] : [
    "Not named above, so judged by `settings.unlisted`, because it could not be verified:",
    ...unverified.map((one) => `  ${spec(one.package)}: ${one.because}`)
  ];
  return { header, footer };
}

// src/report/init.ts
var SHOWN = 40;
function initText({ file, lockfiles, added, draft, existed, covered, interrupted }) {
  const did = existed ? added.length > 0 ? "added to" : "nothing to add to" : "wrote";
  const lines = [
    `${did} ${plain(file)}, from ${lockfiles.map((one) => plain(one)).join(", ")}`,
    ...covered > 0 ? [`${counted(covered, "locked version")} had an entry already`] : [],
    ...list("Added", added),
    ...list("Not verified, so no entry was written", draft.unverified.map(told)),
    ...list("Named by the policy and not let in by it, for you to decide", draft.conflicts.map(told)),
    "",
    interrupted ? "Interrupted: what was verified by then is written. Run it again, and it goes on from there." : `Next: read it, run \`countersign lint --policy ${plain(file)}\`, and merge it. It counts from the next pull request on.`
  ];
  return `${withoutCommands(lines)}
`;
}
function initJson({ file, lockfiles, added, draft, existed, covered, interrupted }) {
  const list2 = (all) => all.map((one) => ({ package: spec(one.package), because: one.because }));
  const json = {
    file,
    existed,
    interrupted,
    lockfiles,
    covered,
    added,
    unverified: list2(draft.unverified),
    conflicts: list2(draft.conflicts)
  };
  return jsonText(json);
}
var told = (one) => `${spec(one.package)}: ${one.because}`;
function list(title, lines) {
  if (lines.length === 0) return [];
  const rest = lines.length - SHOWN;
  return [
    "",
    `${title} (${lines.length})`,
    ...lines.slice(0, SHOWN).map((line) => `  ${plain(line)}`),
    ...rest > 0 ? [`  and ${rest} more`] : []
  ];
}

// src/commands/init-exemptions.ts
var LIFTED = ["too-new", "exotic-source-added", "integrity-missing"];
function exemptionsFor(candidates, policy, now) {
  const bySpec = /* @__PURE__ */ new Map();
  for (const candidate of candidates) {
    const { findings } = decide(candidate, policy);
    const rules = [
      ...new Set(
        findings.filter(({ level, undetermined, rule }) => level === "error" && !undetermined && LIFTED.includes(rule)).map(({ rule }) => rule)
      )
    ];
    const bound = boundTo(candidate.change.after);
    if (isNonEmpty(rules) && bound !== void 0)
      bySpec.set(`${spec(candidate.change.after)} ${bound.text}`, exemption(candidate, bound, rules, policy, now));
  }
  return [...bySpec.values()];
}
function exemption({ change: { after } }, bound, rules, policy, now) {
  const days = rules.every((rule) => rule === "too-new") ? Math.ceil(policy.settings.cooldown / DAY) + 1 : 365;
  return {
    package: after.name,
    version: after.version,
    integrity: bound.kind === "integrity" ? bound.text : void 0,
    source: bound.kind === "source" ? bound.text : void 0,
    rules,
    reason: "was locked when this policy was written",
    approvedBy: void 0,
    expires: `${new Date(Date.parse(now) + days * DAY).toISOString().slice(0, 10)}T23:59:59.999Z`,
    declaredAt: after.location
  };
}

// src/commands/init.ts
async function init(options, terminal) {
  const file = options.output ?? options.policy ?? POLICY_FILE;
  const { world, runOptions, close } = await openFolder({ ...options, policy: void 0, output: void 0 }, terminal);
  const trusted = operatorFiles(terminal.cwd);
  const existing = await trusted.read(file);
  const here = { ...world, trusted };
  const policy = existing === void 0 ? NO_POLICY : await readPolicy(here, { path: file, named: true }) ?? NO_POLICY;
  const { changes, lockfiles } = await allLocked(world.head, runOptions.lockfiles);
  const incoming = changes.filter((change) => change.kind !== "removed");
  const open = incoming.filter((change) => !isCovered(change, policy));
  const begun = await gatherPublications(open, policy, world, { ...progress(terminal), signal: terminal.interruption() });
  const candidates = whole(begun, open);
  clearProgress(terminal);
  await close();
  const draft = withExemptions(draftPolicy(candidates, policy), candidates, existing, file, world.now);
  const { text, changes: added } = writeDraft(draft, existing, world.now);
  if (existing === void 0 || added.length > 0) await writeOutput(terminal.cwd, file, text);
  const interrupted = candidates.length < open.length;
  const told2 = withInterrupted(draft, open, candidates);
  const outcome = {
    file,
    lockfiles,
    added,
    draft: told2,
    existed: existing !== void 0,
    covered: incoming.length - open.length,
    interrupted
  };
  terminal.out(options.format === "json" ? initJson(outcome) : initText(outcome));
  return interrupted ? 2 : 0;
}
function withExemptions(draft, candidates, existing, file, now) {
  const { text } = writeDraft(draft, existing, now);
  const { references, read } = openPolicy(text, file);
  if (references.length > 0) return draft;
  const policy = read({ commit: void 0, sha256: "", extended: [] });
  return { ...draft, additions: { ...draft.additions, exemptions: exemptionsFor(candidates, policy, now) } };
}
function isCovered({ after: { name, version } }, policy) {
  const { kind } = standingOf(policy, { name, version, publishedAt: void 0, evidence: { kind: "unattested" } });
  return kind !== "unlisted" && kind !== "uncovered";
}
function whole(begun, open) {
  const cut = new Set(open.slice(begun.length).map(({ after }) => scopeOf(after.name) ?? after.name));
  return begun.filter(({ change: { after } }) => !cut.has(scopeOf(after.name) ?? after.name));
}
function withInterrupted(draft, open, drafted) {
  const done = new Set(drafted.map(({ change }) => spec(change.after)));
  const rest = new Map(open.filter(({ after }) => !done.has(spec(after))).map(({ after }) => [spec(after), after]));
  const told2 = [...rest.values()].map((after) => ({ package: after, because: "interrupted; run init again" }));
  return { ...draft, unverified: [...draft.unverified, ...told2] };
}
export {
  init
};
