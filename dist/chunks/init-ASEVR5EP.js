import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  openFolder,
  operatorFiles
} from "./chunk-QI6UZ5JD.js";
import {
  allLocked
} from "./chunk-OVPUOV4O.js";
import {
  NOTHING_FROM_GITHUB,
  NO_SOURCE_ASKED
} from "./chunk-BY6KHL4K.js";
import {
  createPublications,
  registryOf,
  scopedRegistry,
  withoutTarball
} from "./chunk-N5Y6PK74.js";
import "./chunk-SUHEUUKI.js";
import "./chunk-IG22PHLQ.js";
import "./chunk-PBN2TGCU.js";
import {
  openPolicy,
  parsePattern,
  readPolicy
} from "./chunk-Y7LV7JZU.js";
import "./chunk-SL6OYEJ4.js";
import {
  parseRunAttempt
} from "./chunk-TA2YRGZL.js";
import {
  askFor,
  mapInPool
} from "./chunk-RCPH6R77.js";
import {
  NO_ADDITIONS,
  accountName,
  decide,
  draftExemption,
  foldScopes,
  isCovered,
  joinPublishers,
  mergePolicyText,
  publisherFrom,
  publisherKey,
  publisherName,
  scopeOf,
  standsUnder
} from "./chunk-TQNFHAAW.js";
import {
  boundTo,
  entryLines,
  policyYaml
} from "./chunk-BK5NQE6T.js";
import "./chunk-WQOBMCZ2.js";
import {
  entryText,
  isExemptedAtInit,
  isOnlyAge
} from "./chunk-CSNTEA73.js";
import "./chunk-Y5EH4PDN.js";
import "./chunk-G5HJHWNJ.js";
import "./chunk-YEVTA7QM.js";
import "./chunk-C6D4DZF7.js";
import "./chunk-6NBCIGOG.js";
import "./chunk-FQQHA3UI.js";
import "./chunk-AQH76ADT.js";
import "./chunk-RBMTNNWO.js";
import {
  isNonEmpty
} from "./chunk-P6XDTBKV.js";
import {
  NO_POLICY
} from "./chunk-XUO5NSX5.js";
import "./chunk-7Z46W7B4.js";
import "./chunk-LFUFROGU.js";
import {
  writeOutput
} from "./chunk-MMR4UKFP.js";
import "./chunk-U7RNTWJK.js";
import {
  versionsOf
} from "./chunk-2ZSJ5GQX.js";
import "./chunk-VW2JEQK7.js";
import "./chunk-NYO4SOWK.js";
import "./chunk-S2C6XYYC.js";
import "./chunk-PSGD62VN.js";
import {
  jsonText
} from "./chunk-SEUZPJGI.js";
import {
  spec
} from "./chunk-WTE2PIG2.js";
import "./chunk-DHIE4SVJ.js";
import "./chunk-YNEPCKBE.js";
import "./chunk-RWDXE5OK.js";
import {
  POLICY_FILE
} from "./chunk-M6LRAAQA.js";
import "./chunk-BYSOI4NO.js";
import "./chunk-YACAYRRS.js";
import "./chunk-JNAGP7CW.js";
import "./chunk-6E57W3N2.js";
import "./chunk-EZZSRMSZ.js";
import "./chunk-L5YLDCDM.js";
import "./chunk-46N6HSVD.js";
import {
  clearProgress,
  progress
} from "./chunk-E2PUJBIG.js";
import "./chunk-VXBRSHTV.js";
import "./chunk-ZKAJBKAD.js";
import "./chunk-LZM3V3V7.js";
import "./chunk-E5JA3IL6.js";
import "./chunk-6HVQNZTD.js";
import "./chunk-ANSDECAT.js";
import "./chunk-ODIR4UZK.js";
import "./chunk-QD3PMZYE.js";
import "./chunk-H4Q4AXSQ.js";
import "./chunk-33IVOZPE.js";
import "./chunk-O4OHIW26.js";
import "./chunk-NO5SBQFN.js";
import "./chunk-CKN7UVTL.js";
import "./chunk-4LN5PO7X.js";
import {
  runInvocation
} from "./chunk-NEZMJFUR.js";
import {
  claimsOf
} from "./chunk-7AVNJFDU.js";
import {
  notAsked
} from "./chunk-2OOIQQRO.js";
import "./chunk-DTHD5BCR.js";
import {
  plain,
  withoutCommands
} from "./chunk-TY4WWVDQ.js";
import {
  DAY,
  counted,
  later,
  listText
} from "./chunk-D5HWV5PU.js";
import "./chunk-VSFDKPCL.js";
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
      {
        change,
        ...publication,
        ...NOTHING_FROM_GITHUB,
        registry,
        scopeRegistry,
        baseline: [],
        pin: notAsked,
        securityFix: notAsked,
        sourceEvidence: NO_SOURCE_ASKED,
        now: world.now
      }
    ];
  });
  return candidates.flat();
}

// src/gather/unseen-runs.ts
var WIDTH2 = 48;
async function unseenRuns(candidates, world) {
  const paths = candidates.flatMap(({ evidence }) => {
    const run = evidence.kind === "verified" ? runInvocation(evidence.identity) : void 0;
    return run === void 0 ? [] : [`/repos/${run.owner}/${run.repository}/actions/runs/${run.runId}/attempts/${run.attempt}`];
  });
  const distinct2 = [...new Set(paths)];
  const answers = await mapInPool(distinct2, WIDTH2, (path) => askFor(world, { to: "github", path }, parseRunAttempt));
  const unseen = answers.flatMap((answer) => answer.kind === "unavailable" ? [answer.detail] : []);
  return { asked: distinct2.length, unseen: unseen.length, because: unseen[0] };
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
  const standing = standsUnder(existing, candidate);
  const account = accountName(claimsOf(candidate.packument, candidate.change.after.version)?.account);
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
function doubtsOf({ covered, runs, registry, draft }) {
  const { locked, unverified } = registry;
  const nothing = locked > 0 && unverified === locked && covered === 0;
  const why = draft.unverified[0]?.because;
  return [
    ...nothing ? [
      `0 of ${counted(locked, "version")} could be verified${why === void 0 ? "" : ` (${why})`}: the policy vouches for nothing. Where this registry is a mirror, it may not pass attestations on; the cure is \`--registry public\`.`
    ] : [],
    ...runs.unseen > 0 ? [
      `${runs.unseen} of ${counted(runs.asked, "publishing run")} could not be looked at (${runs.because ?? "no answer"}): nothing says how they went. Give a token in GITHUB_TOKEN, or wait; \`countersign audit\` then looks at them.`
    ] : []
  ];
}
var SHOWN = 40;
function initText(outcome) {
  const { file, lockfiles, added, draft, existed, covered, interrupted } = outcome;
  const doubts = doubtsOf(outcome);
  const did = existed ? added.length > 0 ? "added to" : "nothing to add to" : "wrote";
  const lines = [
    `${did} ${plain(file)}, from ${lockfiles.map((one) => plain(one)).join(", ")}`,
    ...covered > 0 ? [`${counted(covered, "locked version")} had an entry already`] : [],
    ...list("Added", added),
    ...list("Not verified, so no entry was written", draft.unverified.map(told)),
    ...list("Named by the policy and not let in by it, for you to decide", draft.conflicts.map(told)),
    ...doubts.flatMap((doubt) => ["", plain(doubt, 1e3)]),
    "",
    interrupted ? "Interrupted: what was verified by then is written. Run it again, and it goes on from there." : doubts.length > 0 ? "Do not merge it yet." : `Next: read it, run \`countersign lint --policy ${plain(file)}\`, and merge it. It counts from the next pull request on.`
  ];
  return `${withoutCommands(lines)}
`;
}
function initJson(outcome) {
  const { file, lockfiles, added, draft, existed, covered, interrupted, runs } = outcome;
  const list2 = (all) => all.map((one) => ({ package: spec(one.package), because: one.because }));
  const json = {
    file,
    existed,
    interrupted,
    lockfiles,
    covered,
    added,
    unverified: list2(draft.unverified),
    conflicts: list2(draft.conflicts),
    runs: { asked: runs.asked, unseen: runs.unseen },
    doubts: doubtsOf(outcome)
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
function exemptionsFor(candidates, policy, now) {
  const bySpec = /* @__PURE__ */ new Map();
  for (const candidate of candidates) {
    const { findings } = decide(candidate, policy);
    const rules = [
      ...new Set(
        findings.filter(({ level, undetermined, rule }) => level === "error" && !undetermined && isExemptedAtInit(rule)).map(({ rule }) => rule)
      )
    ];
    const bound = boundTo(candidate.change.after);
    if (isNonEmpty(rules) && bound !== void 0)
      bySpec.set(`${spec(candidate.change.after)} ${bound.text}`, exemption(candidate, bound, rules, policy, now));
  }
  return [...bySpec.values()];
}
function exemption({ change: { after } }, bound, rules, policy, now) {
  const days = rules.every(isOnlyAge) ? Math.ceil(policy.settings.cooldown / DAY) + 1 : 365;
  return draftExemption(after, bound, rules, "was locked when this policy was written", later(now, days * DAY));
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
  const open = incoming.filter((change) => !isCovered(policy, change.after));
  const begun = await gatherPublications(open, policy, world, { ...progress(terminal), signal: terminal.interruption() });
  const candidates = whole(begun, open);
  const runs = await unseenRuns(candidates, world);
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
    interrupted,
    runs,
    registry: countRegistry(candidates, draft)
  };
  terminal.out(options.format === "json" ? initJson(outcome) : initText(outcome));
  return interrupted ? 2 : doubtsOf(outcome).length > 0 ? 3 : 0;
}
function countRegistry(candidates, { unverified }) {
  const all = new Set(candidates.flatMap(({ change: { after } }) => after.source.kind === "registry" ? [spec(after)] : []));
  return { locked: all.size, unverified: unverified.filter((one) => all.has(spec(one.package))).length };
}
function withExemptions(draft, candidates, existing, file, now) {
  const { text } = writeDraft(draft, existing, now);
  const { references, read } = openPolicy(text, file);
  if (references.length > 0) return draft;
  const policy = read({ commit: void 0, sha256: "", extended: [] });
  return { ...draft, additions: { ...draft.additions, exemptions: exemptionsFor(candidates, policy, now) } };
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
