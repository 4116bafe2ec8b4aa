import {
  c24_notLocked as notLocked
} from "./shared-E04875EB.js";
import {
  openFolder,
  operatorFiles
} from "./chunk-5NNJ7WRV.js";
import {
  NOTHING_FROM_GITHUB,
  NO_SOURCE_ASKED,
  askSourceRepository,
  askTagHistory,
  askedByEcosystem,
  claimedRepository,
  gatherSource,
  lowerVersions,
  versionBefore
} from "./chunk-OC4HC5C6.js";
import {
  addressOf,
  askClaims,
  createArchives,
  createProbe,
  createPublications,
  registryOf,
  scopedRegistry,
  withoutArchive
} from "./chunk-SBY4APR2.js";
import {
  isJudged,
  ofEcosystems
} from "./chunk-MGO75CQ3.js";
import {
  allLocked
} from "./chunk-WUD7BNYU.js";
import "./chunk-M3C4FGXK.js";
import "./chunk-UXFKDE2V.js";
import {
  questionsOf
} from "./chunk-ZSKALCJE.js";
import "./shared-E04875EB.js";
import {
  parsePattern,
  readPolicy
} from "./chunk-JS5JCQI7.js";
import "./chunk-SL6OYEJ4.js";
import {
  c37_parseRunAttempt as parseRunAttempt
} from "./shared-E04875EB.js";
import {
  c82_askFor as askFor
} from "./shared-E04875EB.js";
import {
  c31_mapInPool as mapInPool
} from "./shared-E04875EB.js";
import {
  accountName,
  decide,
  draftExemption,
  foldScopes,
  scopeOf
} from "./chunk-WYCXLCFS.js";
import {
  NO_ADDITIONS,
  joinPublishers,
  mergePolicyText,
  publisherFrom,
  publisherKey,
  publisherName
} from "./chunk-R54I7WHW.js";
import {
  c71_entryLines as entryLines
} from "./shared-E04875EB.js";
import "./chunk-WKXF7SY6.js";
import {
  isCovered,
  isOnlyAge,
  standsUnder
} from "./chunk-JA3QCU3Z.js";
import "./chunk-YTOZTFXV.js";
import "./chunk-UTQ4DDFT.js";
import {
  entryText,
  isExemptedAtInit,
  policyYaml
} from "./chunk-P4QUR335.js";
import "./chunk-FGAI5O7R.js";
import "./chunk-G5HJHWNJ.js";
import "./shared-E04875EB.js";
import {
  askOrigin,
  earnedDemand,
  isAskedAtOrigin,
  isBehindMirror,
  isEarned,
  mirrorCure,
  strayFrom
} from "./chunk-K6U7SMI5.js";
import {
  c59_isNonEmpty as isNonEmpty
} from "./shared-E04875EB.js";
import "./shared-E04875EB.js";
import "./shared-E04875EB.js";
import "./shared-E04875EB.js";
import {
  c42_DEFAULT_SETTINGS as DEFAULT_SETTINGS,
  c42_NO_POLICY as NO_POLICY
} from "./shared-E04875EB.js";
import "./shared-E04875EB.js";
import "./shared-E04875EB.js";
import {
  writeOutput
} from "./chunk-SOGG7RAQ.js";
import "./shared-E04875EB.js";
import {
  c6_jsonText as jsonText
} from "./shared-E04875EB.js";
import "./chunk-6GJQ3LXT.js";
import "./shared-E04875EB.js";
import {
  c48_POLICY_FILE as POLICY_FILE
} from "./shared-E04875EB.js";
import "./shared-E04875EB.js";
import "./shared-E04875EB.js";
import {
  c0_notAsked as notAsked
} from "./shared-E04875EB.js";
import "./chunk-4BSTT5ZB.js";
import "./shared-E04875EB.js";
import "./shared-E04875EB.js";
import "./shared-E04875EB.js";
import "./shared-E04875EB.js";
import "./shared-E04875EB.js";
import "./shared-E04875EB.js";
import "./shared-E04875EB.js";
import {
  c7_clearProgress as clearProgress,
  c7_progress as progress
} from "./shared-E04875EB.js";
import "./shared-E04875EB.js";
import {
  c29_usage as usage
} from "./shared-E04875EB.js";
import {
  c65_quoted as quoted
} from "./shared-E04875EB.js";
import "./shared-E04875EB.js";
import "./shared-E04875EB.js";
import {
  boundCommit,
  boundTo
} from "./chunk-KSEUSSZG.js";
import {
  parsePackageName,
  versionsOf
} from "./chunk-VYA3Q5WH.js";
import "./shared-E04875EB.js";
import "./chunk-NYO4SOWK.js";
import "./shared-E04875EB.js";
import "./shared-E04875EB.js";
import "./shared-E04875EB.js";
import {
  c87_plain as plain,
  c87_toldLines as toldLines
} from "./shared-E04875EB.js";
import "./shared-E04875EB.js";
import "./shared-E04875EB.js";
import "./shared-E04875EB.js";
import {
  c49_runInvocation as runInvocation
} from "./shared-E04875EB.js";
import {
  c46_claimsOf as claimsOf
} from "./shared-E04875EB.js";
import {
  c9_parseVersion as parseVersion,
  c9_spec as spec
} from "./shared-E04875EB.js";
import "./shared-E04875EB.js";
import "./shared-E04875EB.js";
import {
  c56_ecosystemIdOf as ecosystemIdOf
} from "./shared-E04875EB.js";
import {
  c63_replaceMisleading as replaceMisleading
} from "./shared-E04875EB.js";
import {
  c20_DAY as DAY,
  c20_elapsed as elapsed,
  c20_later as later
} from "./shared-E04875EB.js";
import {
  c81_counted as counted,
  c81_listText as listText
} from "./shared-E04875EB.js";
import "./shared-E04875EB.js";

// src/gather/earned-tags.ts
var WIDTH = 16;
async function withEarnedTags(candidates, policy, world) {
  const archives = createArchives(world);
  const all = await mapInPool(candidates, WIDTH, (candidate) => askOne(candidate, policy, world, archives));
  const asked = all.filter(({ kind }) => kind !== "not-asked");
  return {
    candidates: all.map(({ candidate }) => candidate),
    asked: asked.length,
    unanswered: asked.filter(({ kind }) => kind === "unanswered").length
  };
}
async function askOne(candidate, policy, world, archives) {
  const { change, claimed, registry } = candidate;
  const named = claimedRepository(change.after.name, claimsOf(claimed, change.after.version));
  if (candidate.evidence.kind !== "unattested" || change.after.source.kind !== "registry" || named === void 0)
    return { kind: "not-asked", candidate };
  const before = versionBefore({ change, claimed, baseline: [], policy, cooldown: policy.settings.cooldown });
  const subject = { change, publication: candidate, registry, baseline: [], github: NOTHING_FROM_GITHUB, before };
  const repository = await askSourceRepository(world, { ...named, id: void 0, namedBy: "metadata" });
  if (repository.kind !== "known") return { kind: repository.kind === "absent" ? "asked" : "unanswered", candidate };
  const [owner = "", name = ""] = repository.value.fullName.split("/");
  const history = await askTagHistory(world, { owner, name }, change.after.name, lowerVersions(subject));
  if (history.kind !== "known") return { kind: history.kind === "absent" ? "asked" : "unanswered", candidate };
  if (!isEarned(history.value)) return { kind: "asked", candidate };
  const wish = { named: repository.value.fullName, files: true, filesBefore: true };
  const { evidence } = await gatherSource(subject, wish, { world, archives });
  return { kind: evidence.record.kind === "unavailable" ? "unanswered" : "asked", candidate: { ...candidate, sourceEvidence: evidence } };
}

// src/gather/publications.ts
var WIDTH2 = 96;
async function gatherPublications(changes, policy, world, { onProgress, signal }) {
  const publications = createPublications(world, createProbe(world, policy));
  const registries = await world.registries();
  let done = 0;
  const candidates = await mapInPool(changes, WIDTH2, async (change) => {
    if (signal?.aborted === true) return [];
    const questions = questionsOf(change.after.name);
    if (questions !== void 0) {
      const candidate = await askedByEcosystem(questions, change, { policy, world, isDraft: true });
      onProgress?.(++done, changes.length, spec(change.after));
      return [candidate];
    }
    const registry = registryOf(change.after, policy, registries);
    const publication = await publications(withoutArchive(change.after), registry);
    onProgress?.(++done, changes.length, spec(change.after));
    const scopeRegistry = scopedRegistry(change.after, registries);
    return [
      {
        change,
        ...publication,
        ...NOTHING_FROM_GITHUB,
        registry,
        scopeRegistry,
        askedAt: addressOf(registry, registries),
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
var WIDTH3 = 48;
async function unseenRuns(candidates, world) {
  const paths = candidates.flatMap(({ evidence }) => {
    const run = evidence.kind === "verified" ? runInvocation(evidence.identity) : void 0;
    return run === void 0 ? [] : [`/repos/${run.owner}/${run.repository}/actions/runs/${run.runId}/attempts/${run.attempt}`];
  });
  const distinct2 = [...new Set(paths)];
  const answers = await mapInPool(distinct2, WIDTH3, (path) => askFor(world, { to: "github", path }, parseRunAttempt));
  const unseen = answers.flatMap((answer) => answer.kind === "unavailable" ? [answer.detail] : []);
  return { asked: distinct2.length, unseen: unseen.length, because: unseen[0] };
}

// src/policy/draft/actions.ts
var isAction = ({ change: { after } }) => ecosystemIdOf(after.name) === "actions";
function draftActions(candidates) {
  const seen = candidates.map((candidate) => ({ candidate, because: doubtOf(candidate) }));
  const doubted = new Set(seen.flatMap(({ candidate, because }) => because === void 0 ? [] : [candidate.change.after.name]));
  const entries = /* @__PURE__ */ new Map();
  for (const { candidate } of seen) {
    const { change, pin } = candidate;
    if (pin.kind !== "known" || doubted.has(change.after.name)) continue;
    entries.set(change.after.name, joined(entries.get(change.after.name), entryOf(pin.value, change.after)));
  }
  return {
    rules: [...entries].map(([pattern, entry2]) => ({ pattern, entries: [entry2] })).toSorted((a, b) => a.pattern < b.pattern ? -1 : 1),
    unverified: seen.flatMap(({ candidate, because }) => because === void 0 ? [] : [{ package: candidate.change.after, because }])
  };
}
function doubtOf({ pin, change: { after } }) {
  if (pin.kind === "not-asked") return "it is used by a tag or a branch, so there is no commit to look up";
  if (pin.kind === "absent") return "GitHub does not have it";
  if (pin.kind === "unavailable") return `GitHub gave no answer (${pin.code}); run init again`;
  const { belongs, repository } = pin.value;
  if (belongs.kind === "unavailable") return `GitHub did not say which branches hold its commit (${belongs.code}); run init again`;
  if (belongs.kind === "absent" || belongs.value.kind === "no") return `no branch of ${repository.fullName} holds its commit`;
  const stated = after.source.kind === "pin" ? after.source.pin.claimedIds : void 0;
  const isOther = stated !== void 0 && (stated.repositoryId !== repository.repositoryId || stated.ownerId !== repository.ownerId);
  return isOther ? "actions.lock names another repository id than GitHub" : void 0;
}
function entryOf({ repository, belongs, release }, { location }) {
  return {
    kind: "action",
    repositoryId: repository.repositoryId,
    ownerId: repository.ownerId === "" ? void 0 : repository.ownerId,
    branches: [],
    detached: belongs.kind === "known" && belongs.value.kind === "detached-release",
    immutable: release.kind === "known" && release.value.immutable === true ? "required" : void 0,
    versions: void 0,
    cooldown: void 0,
    run: void 0,
    declaredAt: location
  };
}
function joined(before, entry2) {
  if (before === void 0) return entry2;
  return {
    ...entry2,
    detached: before.detached || entry2.detached,
    immutable: before.immutable === entry2.immutable ? entry2.immutable : void 0
  };
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
  const ofActions = [];
  for (const candidate of distinct(candidates)) {
    const { kind, because } = standingUnder(existing, candidate);
    if (kind === "conflict") conflicts.push({ package: candidate.change.after, because });
    else if (kind === "new" && isAction(candidate)) ofActions.push(candidate);
    else if (kind === "new") seen.push(establish(candidate));
  }
  const actions = draftActions(ofActions);
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
  const registries = [...new Set(candidates.flatMap(({ registry }) => registry === "" ? [] : [registry]))];
  return {
    additions: {
      ...NO_ADDITIONS,
      publishers,
      packages: [...folded, ...actions.rules],
      registries: registries.filter((registry) => !existing.settings.registries.includes(registry))
    },
    unverified: [...unverified, ...actions.unverified],
    conflicts
  };
}
function distinct(candidates) {
  const key = ({ change: { after } }) => `${spec(after)} ${boundCommit(after) ?? ""}`;
  const bySpec = new Map(candidates.map((candidate) => [key(candidate), candidate]));
  return [...bySpec.values()].toSorted((a, b) => spec(a.change.after) < spec(b.change.after) ? -1 : 1);
}
function standingUnder(existing, candidate) {
  const standing = standsUnder(existing, candidate);
  const account = accountName(claimsOf(candidate.claimed, candidate.change.after.version)?.account);
  if (standing.kind === "unlisted") return { kind: "new", because: "" };
  const { accounts } = standing.kind === "unattested" ? standing.entry : { accounts: void 0 };
  const isItsAccount = accounts?.length === 0 || account !== void 0 && accounts?.includes(account) === true;
  if (standing.kind === "published" || standing.kind === "action" || isItsAccount && strayFrom(candidate, standing) === void 0)
    return { kind: "passes", because: "" };
  return { kind: "conflict", because: `the entry on line ${standing.rule.declaredAt.line} refuses it (${standing.kind})` };
}
function establish(candidate) {
  const { change, evidence } = candidate;
  const locked = change.after;
  const unverified = (because) => ({ kind: "unverified", package: locked, because });
  if (!versionsOf(locked.name).hasOrder(locked.version)) return unverified("its version is not a SemVer version");
  switch (evidence.kind) {
    case "not-applicable":
      return unverified(`it comes from ${locked.source.kind}, for which there are no attestations`);
    case "unavailable":
      return unverified(`its attestations could not be fetched (${evidence.code})${evidence.notServed === true ? "" : "; run init again"}`);
    case "invalid":
      return unverified(`its attestations do not verify (${evidence.code})`);
    case "unattested": {
      const account = accountName(claimsOf(candidate.claimed, locked.version)?.account);
      return account === void 0 ? unverified("it has no attestation, and the registry names no account") : { kind: "unattested", package: locked, account, earned: earnedDemand(candidate) };
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
    const joined2 = joinPublishers(members, "");
    const known = existing.publishers.find((publisher) => holds(publisher, joined2));
    const name = known?.name ?? publisherName(joined2, (candidate) => taken.has(candidate));
    taken.add(name);
    named.set(key, known ?? { ...joined2, name });
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
          value: { ...base, kind: "unattested", accounts: [one.account], ...demandOf(one.earned), since: void 0, until: void 0 }
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
  if (first.kind !== "unattested" || !isNonEmpty(accounts)) return first;
  const all = entries.filter((entry2) => entry2.kind === "unattested");
  const isTagged = all.every(({ taggedIn }) => taggedIn === first.taggedIn);
  const reproduced = all.every((entry2) => entry2.reproduced === true);
  return {
    ...first,
    accounts,
    ...demandOf(isTagged && first.taggedIn !== void 0 ? { taggedIn: first.taggedIn, reproduced } : void 0)
  };
}
var demandOf = (earned) => ({
  taggedIn: earned?.taggedIn,
  reproduced: earned?.reproduced === true ? true : void 0
});

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
    text: existing === void 0 ? printPolicy(withAdditions(NO_POLICY, additions), notesOn(draft, now)) : mergePolicyText(existing.text, additions, existing.policy.settings),
    changes
  };
}
function withAdditions(policy, { publishers, packages, exemptions, registries }) {
  const rules = new Map(policy.packages.map((rule) => [rule.pattern.text, rule]));
  for (const { pattern, entries } of packages) {
    const present = rules.get(pattern);
    const parsed = present?.pattern ?? parsePattern(pattern);
    const all = [...present?.entries ?? [], ...entries];
    if (parsed !== void 0 && isNonEmpty(all)) rules.set(pattern, { pattern: parsed, entries: all, declaredAt: all[0].declaredAt });
  }
  return {
    ...policy,
    settings: { ...policy.settings, registries: [...policy.settings.registries, ...registries] },
    publishers: [...policy.publishers, ...publishers],
    packages: [...rules.values()],
    exemptions: [...policy.exemptions, ...exemptions]
  };
}
function notesOn({ unverified }, now) {
  const header = [
    "",
    "Who may publish the packages that this repository depends on. docs/policy.md of Countersign explains every key.",
    `Written by \`countersign init\` on ${now.slice(0, 10)} from the versions locked and verified on that day. Edit it freely: init only adds.`,
    ""
  ];
  const footer = unverified.length === 0 ? [] : [
    "These could not be verified, so they have no entry above. `settings.unlisted` judges them:",
    ...unverified.map((one) => `  ${spec(one.package)}: ${one.because}`)
  ];
  return { header, footer };
}

// src/report/init.ts
function doubtsOf({ covered, runs, registry, draft, missing }) {
  const { locked, unverified, cure } = registry;
  const nothing = locked > 0 && unverified === locked && covered === 0;
  const [first] = draft.unverified.map(lineOf);
  return [
    ...nothing ? [
      `0 of ${counted(locked, "version")} could be verified, so the policy names no publisher.${first === void 0 ? "" : ` ${first}.`}${cure === void 0 ? "" : ` ${cure}`}`
    ] : [],
    ...missing.length > 0 ? [
      `${counted(missing.length, "name")} of the list could not be found: nothing was written for ${missing.length === 1 ? "it" : "them"}.`
    ] : [],
    ...runs.unseen > 0 ? [
      `${runs.unseen} of ${counted(runs.asked, "publishing run")} could not be looked up (${runs.because ?? "no answer"}), so their outcome is not known. Set a token in GITHUB_TOKEN, or wait. \`npx countersign audit\` then asks for them.`
    ] : []
  ];
}
var SHOWN = 40;
function initText(outcome, width) {
  const { file, lockfiles, added, draft, existed, covered, interrupted } = outcome;
  const doubts = doubtsOf(outcome);
  const did = existed ? added.length > 0 ? "added to" : "nothing to add to" : "wrote";
  const lines = [
    `${did} ${plain(file)}, from ${lockfiles.map((one) => plain(one)).join(", ")}`,
    ...covered > 0 ? [`${counted(covered, "locked version")} had an entry already`] : [],
    ...list("Added", added),
    ...list("Not found", outcome.missing),
    ...list("Not verified, so no entry was written", draft.unverified.map(lineOf)),
    ...list("Named by the policy but not let in by it. Decide about each of them", draft.conflicts.map(lineOf)),
    ...unansweredTags(outcome),
    ...doubts.flatMap((doubt) => ["", plain(doubt, 1e3)]),
    "",
    interrupted ? "Interrupted. The versions verified so far are written. Run it again to continue from there." : doubts.length > 0 ? "Do not merge it yet." : `Next: read it, run \`npx countersign lint${file === POLICY_FILE ? "" : ` --policy ${plain(file)}`}\`, and merge it. It takes effect from the next pull request on.`
  ];
  return `${toldLines(lines, width)}
`;
}
var unansweredTags = ({ tags: { asked, unanswered } }) => unanswered === 0 ? [] : [
  "",
  `The source repositories of ${unanswered} of ${counted(asked, "unattested version")} could not be asked, so their entries demand no tag (\`taggedIn\`). Set a token in GITHUB_TOKEN and run again, or add it by hand.`
];
function initJson(outcome) {
  const { file, lockfiles, added, draft, existed, covered, interrupted, runs, tags } = outcome;
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
    missing: outcome.missing,
    runs: { asked: runs.asked, unseen: runs.unseen },
    tags: { asked: tags.asked, unanswered: tags.unanswered },
    doubts: doubtsOf(outcome)
  };
  return jsonText(json);
}
var lineOf = (one) => `${spec(one.package)}: ${one.because}`;
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

// src/gather/newest.ts
async function newestOf(name, registry, age, world) {
  const claimed = await askClaims(world, `${registry} ${name}`);
  if (claimed.kind !== "known") return claimed;
  const newest = newestIn(claimed.value, name, age, world.now);
  return newest === void 0 ? { kind: "absent" } : { kind: "known", value: newest };
}
function newestIn({ versions, times }, name, age, now) {
  const order = versionsOf(name);
  const released = [...versions.values()].filter(({ version, deprecated }) => order.hasOrder(version) && !order.isPrerelease(version) && !deprecated).filter(({ version, publishedAt }) => (elapsed(publishedAt ?? times.get(version) ?? "", now) ?? age) >= age).map(({ version }) => version).toSorted((a, b) => order.compare(b, a));
  return parseVersion(released[0] ?? "");
}

// src/commands/init-names.ts
var MAX_NAMES = 2e4;
var WIDTH4 = 64;
async function listedPackages(file, files, world) {
  const text = await files.read(file);
  if (text === void 0) throw usage(`--packages names ${file}, which is not there`);
  const wished = readNames(text, file);
  const registries = await world.registries();
  const missing = [];
  const changes = await mapInPool(wished, WIDTH4, async ({ name, version, line }) => {
    const registry = scopedRegistry({ name }, registries) ?? "public";
    const found2 = version === void 0 ? await newestOf(name, registry, DEFAULT_SETTINGS.cooldown, world) : void 0;
    if (found2 !== void 0 && found2.kind !== "known") missing.push(`${name}: ${found2.kind === "absent" ? NONE : found2.detail}`);
    const chosen = version ?? (found2?.kind === "known" ? found2.value : void 0);
    return chosen === void 0 ? [] : [{ kind: "added", after: notLocked({ name, version: chosen }, file, line) }];
  });
  return { changes: changes.flat(), missing: missing.toSorted() };
}
var NONE = "the registry has no release of it that is old enough";
function readNames(text, file) {
  const lines = text.split(/\r?\n/).map((line, index) => ({ written: line.replace(/(^|\s)#.*$/, "").trim(), line: index + 1 }));
  const wished = lines.filter(({ written }) => written !== "").map(({ written, line }) => readName(written, line, file));
  if (wished.length === 0) throw usage(`${file} names no package`, "Write one name a line, like `left-pad` or `left-pad@1.3.0`.");
  if (wished.length > MAX_NAMES) throw usage(`${file} names ${wished.length} packages; ${MAX_NAMES} are read`);
  return [...new Map(wished.map((one) => [`${one.name}@${one.version ?? ""}`, one])).values()];
}
function readName(written, line, file) {
  const at = written.lastIndexOf("@");
  const [bare, after] = at > 0 ? [written.slice(0, at), written.slice(at + 1)] : [written, void 0];
  const [name, version] = [parsePackageName(bare), after === void 0 ? void 0 : parseVersion(after)];
  if (name === void 0 || after !== void 0 && version === void 0)
    throw usage(
      `${file}:${line} is not the name of a package: ${quoted(written)}`,
      "Write one name a line, like `left-pad` or `left-pad@1.3.0`."
    );
  return { name, version, line };
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
  const everything = await found(options, trusted, here, runOptions);
  const { changes, lockfiles } = ofEcosystems(everything, runOptions.ecosystems ?? policy.settings.ecosystems);
  const { missing } = everything;
  const incoming = changes.filter((change) => change.kind !== "removed");
  const open = incoming.filter((change) => !isCovered(policy, change.after));
  const begun = await gatherPublications(open, policy, world, { ...progress(terminal), signal: terminal.interruption() });
  const earned = await withEarnedTags(whole(begun, open), policy, world);
  const { candidates } = earned;
  const runs = await unseenRuns(candidates, world);
  clearProgress(terminal);
  await close();
  const bare = draftPolicy(candidates, policy);
  const draft = options.packages === void 0 ? withExemptions(bare, candidates, policy, world.now) : bare;
  const { text, changes: added } = writeDraft(draft, existing === void 0 ? void 0 : { text: existing, policy }, world.now);
  if (existing === void 0 || added.length > 0) await writeOutput(terminal.cwd, file, text);
  const interrupted = candidates.length < open.length;
  const complete = withInterrupted(draft, open, candidates);
  const outcome = {
    file,
    lockfiles,
    added,
    draft: complete,
    existed: existing !== void 0,
    covered: incoming.length - open.length,
    interrupted,
    runs,
    tags: earned,
    missing,
    registry: countRegistry(candidates, draft)
  };
  terminal.out(options.format === "json" ? initJson(outcome) : initText(outcome, terminal.columns));
  return interrupted ? 2 : doubtsOf(outcome).length > 0 ? 3 : 0;
}
async function found(options, trusted, world, runOptions) {
  if (options.packages !== void 0) return { ...await listedPackages(options.packages, trusted, world), lockfiles: [options.packages] };
  const all = await allLocked(world.head, runOptions.lockfiles, (id) => isJudged(id, world, runOptions));
  return { ...all, missing: [] };
}
function countRegistry(candidates, { unverified }) {
  const all = new Set(candidates.flatMap(({ change: { after } }) => after.source.kind === "registry" ? [spec(after)] : []));
  return { locked: all.size, unverified: unverified.filter((one) => all.has(spec(one.package))).length, cure: cureOf(candidates) };
}
function cureOf(candidates) {
  const behind = candidates.find(isBehindMirror);
  if (behind !== void 0) return mirrorCure(behind).text;
  const elsewhere = candidates.find((one) => one.change.after.source.kind === "registry" && !isAskedAtOrigin(one));
  if (elsewhere === void 0) return void 0;
  return `If this registry is a mirror, it may not pass on attestations. ${askOrigin(elsewhere.change.after.name).text}`;
}
function withExemptions(draft, candidates, existing, now) {
  if (existing.source?.closed?.exemptions === true) return draft;
  const exemptions = exemptionsFor(candidates, withAdditions(existing, draft.additions), now);
  return { ...draft, additions: { ...draft.additions, exemptions } };
}
function whole(begun, open) {
  const cut = new Set(open.slice(begun.length).map(({ after }) => scopeOf(after.name) ?? after.name));
  return begun.filter(({ change: { after } }) => !cut.has(scopeOf(after.name) ?? after.name));
}
function withInterrupted(draft, open, drafted) {
  const done = new Set(drafted.map(({ change }) => spec(change.after)));
  const rest = new Map(open.filter(({ after }) => !done.has(spec(after))).map(({ after }) => [spec(after), after]));
  const missing = [...rest.values()].map((after) => ({ package: after, because: "interrupted; run init again" }));
  return { ...draft, unverified: [...draft.unverified, ...missing] };
}
export {
  init
};
