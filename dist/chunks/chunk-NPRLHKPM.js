import {
  NOTHING_FROM_GITHUB,
  NO_SOURCE_ASKED,
  askSourceRepository,
  askedByEcosystem,
  certifiedRepository,
  claimedRepository,
  decisive,
  fitsLine,
  gatherGitHubEvidence,
  gatherSource,
  isOfOtherAccount,
  lockedBaselines,
  registryBaseline,
  versionBefore
} from "./chunk-OC4HC5C6.js";
import {
  addressOf,
  createArchives,
  createProbe,
  createPublications,
  loadMeanwhile,
  registryOf,
  scopedRegistry,
  withConfiguredRegistries,
  withoutArchive
} from "./chunk-SBY4APR2.js";
import {
  c30_subjectOf as subjectOf
} from "./shared-E04875EB.js";
import {
  READERS,
  archiveReader,
  questionsOf
} from "./chunk-ZSKALCJE.js";
import {
  readPolicyChange
} from "./chunk-JS5JCQI7.js";
import {
  c37_askMembership as askMembership,
  c37_branchRef as branchRef,
  c37_parseAdvisories as parseAdvisories,
  c37_parseBranches as parseBranches,
  c37_parseComparison as parseComparison,
  c37_repoPath as repoPath
} from "./shared-E04875EB.js";
import {
  c82_askFor as askFor
} from "./shared-E04875EB.js";
import {
  c31_mapInPool as mapInPool
} from "./shared-E04875EB.js";
import {
  demandedBy,
  isJudged,
  isListed,
  standsUnder
} from "./chunk-JA3QCU3Z.js";
import {
  levelOf
} from "./chunk-P4QUR335.js";
import {
  askOrigin,
  demandedTag,
  sourceRequirement
} from "./chunk-K6U7SMI5.js";
import {
  c21_lockedHash as lockedHash
} from "./shared-E04875EB.js";
import {
  c0_known as known,
  c0_notAsked as notAsked
} from "./shared-E04875EB.js";
import {
  c76_REGISTRY_CONFIGS as REGISTRY_CONFIGS
} from "./shared-E04875EB.js";
import {
  comesOfAge,
  cooldownOf,
  expectedPublisher,
  standingEntry
} from "./chunk-KSEUSSZG.js";
import {
  ecosystemOf,
  knownAttested,
  registryFor,
  registryOwner,
  sourceWitnessFor,
  versionsOf
} from "./chunk-VYA3Q5WH.js";
import {
  c51_isObjectId as isObjectId
} from "./shared-E04875EB.js";
import {
  c27_publicationTime as publicationTime
} from "./shared-E04875EB.js";
import {
  c49_sameRepositoryName as sameRepositoryName
} from "./shared-E04875EB.js";
import {
  c46_claimsOf as claimsOf
} from "./shared-E04875EB.js";
import {
  c9_parseVersion as parseVersion,
  c9_spec as spec
} from "./shared-E04875EB.js";
import {
  c56_ECOSYSTEM_IDS as ECOSYSTEM_IDS
} from "./shared-E04875EB.js";
import {
  c81_counted as counted
} from "./shared-E04875EB.js";

// src/gather/advisories.ts
async function askSecurityFix(world, replaced, incoming) {
  const [of, ...before] = await Promise.all([incoming, ...replaced].map((version) => askAdvisories(world, version)));
  if (of === void 0 || of.kind === "unavailable") return of ?? { kind: "absent" };
  if (of.kind === "absent") return known(void 0);
  const left = [];
  for (const advisories of before) {
    if (advisories.kind === "unavailable") return advisories;
    if (advisories.kind === "known") left.push(...advisories.value);
  }
  const isNew = of.value.some(({ id }) => left.every((one) => one.id !== id));
  return known(
    isNew ? void 0 : fixAmong(
      left.filter(({ id }) => of.value.every((one) => one.id !== id)),
      incoming
    )
  );
}
function fixAmong(left, incoming) {
  const { version } = incoming;
  const named = left.find(({ patched }) => patched.includes(version));
  if (named !== void 0) return { advisory: named.id, version };
  for (const { id, patched } of left) {
    const earlier = patched.find((one) => isEarlierOnLine(one, incoming));
    if (earlier !== void 0) return { advisory: id, version: earlier };
  }
  return void 0;
}
function isEarlierOnLine(patched, { name, version }) {
  const versions = versionsOf(name);
  return versions.sameLine(patched, version) && versions.compare(patched, version) < 0;
}
function askAdvisories(world, version) {
  const { advisories: ecosystem } = ecosystemOf(version.name);
  const path = `/advisories?ecosystem=${ecosystem}&per_page=100&affects=${encodeURIComponent(spec(version))}`;
  return askFor(world, { to: "github", path }, (json) => parseAdvisories(json, { name: version.name, ecosystem }));
}

// src/gather/other-hashes.ts
async function boundByArchive(pkg, registry, publication, archives) {
  const { checksum, name } = pkg;
  const checksums = checksum === void 0 ? void 0 : (await archiveReader(name))?.checksums;
  if (checksum === void 0 || checksums === void 0) return publication;
  if (publication.binding !== "registry" && !checksums.isProof(checksum)) return publication;
  const claims = claimsOf(publication.claimed, pkg.version);
  const stated = lockedHash(claims?.integrity);
  if (claims?.integrity === void 0 || stated.kind !== "one" || stated.algorithm !== "sha512") return publication;
  const of = { package: pkg, registry, claimedAddress: claims.archive };
  const held = await archives.withBytes(of, stated.hex, (bytes) => checksums.hold(bytes, name, checksum));
  return held.kind === "same" ? withAnswer(publication, held.value, claims.integrity) : publication;
}
function withAnswer(publication, answer, integrity) {
  if (answer === "other") return { ...publication, otherBytes: integrity };
  return answer === "same" && publication.binding === "registry" ? { ...publication, binding: "lockfile" } : publication;
}

// src/gather/baseline.ts
async function askLockedHistory(change, sources) {
  const { line, packageWide } = lockedBaselines(change, sources.policy);
  const ask = (entry) => asked(entry, registryOf(entry, sources.policy, sources.registries), sources);
  const [asLine, asWide] = await Promise.all([Promise.all(line.map(ask)), packageWide === void 0 ? void 0 : ask(packageWide)]);
  return { line: asLine, packageWide: asWide };
}
async function asked(entry, registry, { publications }) {
  const { evidence, claimed } = await publications(withoutArchive(entry), registry);
  return { package: entry, evidence, publishedAt: claimsOf(claimed, entry.version)?.publishedAt };
}
async function chooseBaseline(incoming, locked, sources) {
  const { change, publication } = incoming;
  const history = await locked;
  const measure = decisive(history.line, publicationTime({ change, ...publication })?.at);
  if (measure === void 0) return askRegistryBaseline(incoming, sources);
  const others = history.packageWide === void 0 ? [] : [baseline(history.packageWide, "package-wide", "lockfile")];
  return [baseline(measure, "release-line", "lockfile"), ...others];
}
var baseline = ({ package: entry, evidence }, relation, knownFrom) => ({ package: entry, evidence, relation, knownFrom });
async function askRegistryBaseline({ change, publication, registry, cooldown }, sources) {
  const { after } = change;
  if (after.source.kind !== "registry" || publication.claimed.kind !== "known") return [];
  const claimed = publication.claimed.value;
  const claims = registryBaseline(after, claimed, sources.policy, cooldown);
  const entry = claims === void 0 ? void 0 : listed(after, claims);
  return entry === void 0 ? [] : [baseline(await asked(entry, registry, sources), "release-line", "registry")];
}
function listed(after, { version: text, integrity }) {
  const version = parseVersion(text);
  if (version === void 0) return void 0;
  return { ...after, version, integrity, checksum: void 0, source: { kind: "registry", url: void 0 }, installScript: void 0 };
}

// src/gather/commit-before.ts
var MAX_BRANCHES = 4;
async function withCommitBefore(world, evidence, baseline2, { commit, tag }, version) {
  const line = baseline2.find(({ relation }) => relation === "release-line");
  if (evidence.kind !== "verified" || line?.evidence.kind !== "verified" || commit.kind !== "known" || tag.kind !== "known") return commit;
  const repository = certifiedRepository(evidence.identity);
  const [sha, earlier] = [evidence.identity.sourceRepositoryDigest, line.evidence.identity.sourceRepositoryDigest];
  if (repository === void 0 || sha === void 0 || earlier === void 0 || !isObjectId(earlier) || isHeld(commit.value)) return commit;
  const before = await askPosition(world, repository, commit.value.defaultBranch, earlier);
  if (before.kind !== "known" || !isOn(before.value)) return known({ ...commit.value, before });
  const held = await askLine(world, repository, sha, version);
  if (held.kind === "unavailable") return known({ ...commit.value, before: held });
  const position = held.kind === "known" ? [{ branch: held.value, status: "behind" }] : [];
  return known({ ...commit.value, before, positions: [...commit.value.positions, ...position] });
}
var isOn = (status) => status === "identical" || status === "behind";
var isHeld = ({ positions }) => positions.some(({ status }) => isOn(status));
async function askPosition(world, repository, branch, sha) {
  const path = `${repoPath(repository)}/compare/${branchRef(branch)}...${sha}?per_page=1`;
  const status = await askFor(world, { to: "github", path }, parseComparison);
  return status.kind === "absent" ? known("unrelated") : status;
}
async function askLine(world, repository, commit, version) {
  const branches = await askFor(world, { to: "github", path: `${repoPath(repository)}/branches?per_page=100` }, parseBranches);
  if (branches.kind !== "known") return branches;
  const likely = branches.value.filter(fitsLine(version)).slice(0, MAX_BRANCHES);
  const member = await askMembership(world, { repository, commit, likely, only: true });
  if (member.kind !== "known") return member;
  return member.value.kind === "branch" ? known(member.value.branch) : { kind: "absent" };
}

// src/gather/claimed-before.ts
async function askClaimedBefore({ change, publication, baseline: baseline2, before }, world) {
  const line = baseline2.find(({ relation }) => relation === "release-line");
  const claimed = claimedRepository(change.after.name, before);
  if (publication.evidence.kind !== "verified" || line?.evidence.kind !== "unattested" || claimed === void 0) return notAsked;
  const uri = `https://github.com/${claimed.owner}/${claimed.name}`;
  if (sameRepositoryName(uri, publication.evidence.identity.sourceRepositoryUri)) return notAsked;
  return askSourceRepository(world, { ...claimed, id: void 0, namedBy: "metadata" });
}

// src/gather/young-dependencies.ts
function withYoungDependencies(all, policy) {
  const young = new Set(
    all.filter(({ candidate, standing }) => comesOfAge(candidate, standing, policy) !== void 0).map(({ candidate }) => candidate.change.after.name)
  );
  return all.map((one) => {
    const { candidate } = one;
    const { name } = candidate.change.after;
    if (young.size === 0 || candidate.sourceEvidence.record.kind === "not-asked") return one;
    const manifest = claimsOf(candidate.claimed, candidate.change.after.version)?.manifest;
    const dependencies = manifest === void 0 ? void 0 : sourceWitnessFor(name)?.readManifest(manifest).dependencies;
    const youngDependencies = [...young].filter((one2) => dependencies?.has(one2)).toSorted();
    return { ...one, candidate: { ...candidate, sourceEvidence: { ...candidate.sourceEvidence, youngDependencies } } };
  });
}

// src/gather/gather.ts
var WIDTH = 96;
var TAGS_UP_TO = 60;
async function gatherEvidence(changes, policy, world, options = {}) {
  const gathering = {
    world,
    policy,
    publications: createPublications(world, options.passesOn ?? createProbe(world, policy)),
    archives: createArchives(world),
    tags: (options.among ?? changes.length) <= TAGS_UP_TO || demandedBy(policy).has("tag"),
    registries: await world.registries()
  };
  let done = 0;
  const all = await mapInPool(changes, WIDTH, async (change) => {
    const questions = questionsOf(change.after.name);
    const gathered = await (questions === void 0 ? gatherOne(change, gathering) : gatherOwn(questions, change, gathering));
    options.onProgress?.(++done, changes.length, spec(change.after));
    return gathered;
  });
  return withYoungDependencies(all, policy);
}
async function gatherOwn(questions, change, { world, policy }) {
  const candidate = await askedByEcosystem(questions, change, { policy, world });
  return { candidate, standing: standsUnder(policy, candidate) };
}
async function gatherOne(change, gathering) {
  const { world, policy } = gathering;
  const registry = registryOf(change.after, policy, gathering.registries);
  const early = !isListed(policy, change.after) ? askLockedHistory(change, gathering) : void 0;
  early?.catch(() => void 0);
  const asked2 = await gathering.publications(change.after, registry);
  const publication = await boundByArchive(change.after, registry, asked2, gathering.archives);
  const standing = standsUnder(policy, { change, ...publication });
  const [baseline2, github] = await Promise.all([
    decidedByPolicyAlone(standing) ? [] : chooseBaseline(
      { change, publication, registry, cooldown: cooldownOf(standing, policy) },
      early ?? askLockedHistory(change, gathering),
      gathering
    ),
    gatherGitHub(change, publication, standing, gathering)
  ]);
  const commit = await withCommitBefore(world, publication.evidence, baseline2, github, change.after.version);
  const source = await askedOfSource({ change, publication, registry, baseline: baseline2, github }, standing, gathering);
  const found = { change, ...publication, ...github, commit, registry, baseline: baseline2, now: world.now, pin: notAsked, securityFix: notAsked };
  const candidate = {
    ...found,
    scopeRegistry: scopedRegistry(change.after, gathering.registries),
    askedAt: addressOf(registry, gathering.registries),
    sourceEvidence: source.evidence,
    ...source.otherBytes === void 0 ? {} : { otherBytes: source.otherBytes }
  };
  return { candidate: { ...candidate, securityFix: await gatherSecurityFix(candidate, standing, gathering) }, standing };
}
async function askedOfSource(subject, standing, { world, policy, archives }) {
  const { change, publication, baseline: baseline2 } = subject;
  const before = versionBefore({ change, claimed: publication.claimed, baseline: baseline2, policy, cooldown: cooldownOf(standing, policy) });
  const claimedBefore = await askClaimedBefore({ ...subject, before }, world);
  if (standing.kind === "denied" || sourceRequirement(standing, policy) === "off")
    return { evidence: { ...NO_SOURCE_ASKED, claimedBefore }, otherBytes: void 0 };
  const hasLost = baseline2.some(({ evidence: evidence2 }) => evidence2.kind === "verified" || evidence2.kind === "invalid") || isOfOtherAccount({ ...subject, before });
  const demanded = demandedTag(standing);
  const wish = {
    named: demanded?.repository,
    files: hasLost || demanded?.entry.reproduced === true,
    filesBefore: levelOf("files-contradict-source", policy) !== "off"
  };
  const { evidence, otherBytes } = await gatherSource({ ...subject, before }, wish, { world, archives });
  return { evidence: { ...evidence, claimedBefore }, otherBytes };
}
function decidedByPolicyAlone(standing) {
  return standing.kind === "published" || standing.kind === "unattested" || standing.kind === "denied";
}
async function gatherGitHub(change, publication, standing, gathering) {
  if (publication.evidence.kind !== "verified") return NOTHING_FROM_GITHUB;
  const publisher = expectedPublisher(standing);
  const entry = standingEntry(standing);
  const wanted = {
    run: (entry?.kind === "deny" ? void 0 : entry?.run) ?? gathering.policy.settings.run,
    approvers: publisher?.maintainers.github !== void 0,
    review: isJudged("review", gathering.policy),
    tags: gathering.tags,
    publisher: publisher?.provider === "github-actions" ? publisher : void 0
  };
  return gatherGitHubEvidence(gathering.world, change.after, publication.evidence.identity, wanted);
}
async function gatherSecurityFix(candidate, standing, gathering) {
  const { settings } = gathering.policy;
  const entry = standingEntry(standing);
  const at = publicationTime(candidate)?.at;
  const replaced = candidate.change.kind === "updated" ? candidate.change.replaced : [];
  if (settings.cooldownSecurityFixes !== "lift" || replaced.length === 0 || at === void 0) return notAsked;
  const age = Date.parse(candidate.now) - Date.parse(at);
  if (age >= (entry?.cooldown ?? settings.cooldown)) return notAsked;
  return askSecurityFix(gathering.world, replaced, candidate.change.after);
}

// src/line/archives-judged.ts
async function archivesJudged(archives, policy, world) {
  if (archives.length === 0) return [];
  const { unshownArchives } = await import("./cached-archives-KAWQW5JI.js");
  const found = [];
  for (const id of ECOSYSTEM_IDS) {
    const own = archives.filter(({ ecosystem }) => ecosystem === id);
    const reader = own.length === 0 ? void 0 : await READERS[id].archives?.();
    if (reader !== void 0) found.push(...reader.cached.told(await unshownArchives(own, policy, world, reader.cached)));
  }
  return found;
}

// src/line/registry-notes.ts
async function registryNotes(candidates, passesOn) {
  return [...await noneAttested(candidates, passesOn), ...sameAnswers(candidates)];
}
async function noneAttested(candidates, passesOn) {
  const ours = candidates.filter(({ registry, change: { after } }) => registry === "public" && after.source.kind === "registry");
  const isAttested = ({ evidence }) => evidence.kind === "verified" || evidence.kind === "invalid";
  const isWithout = ({ evidence }) => evidence.kind === "unattested" || evidence.kind === "unavailable" && evidence.notServed === true;
  const without = new Map(ours.filter(isWithout).map((one) => [spec(one.change.after), one]));
  const [first] = without.values();
  if (first === void 0 || ours.some(isAttested)) return [];
  const outcome = await passesOn("public", first.change.after.name);
  const explanation = saidOf(outcome, first.change.after.name);
  if (explanation === void 0) return [];
  const of = `0 of ${counted(without.size, "version")} ${without.size === 1 ? "is" : "are"} attested, as ${first.askedAt ?? "the registry"} says.`;
  return [{ kind: "none-attested", text: `${of} ${explanation}` }];
}
function saidOf(outcome, name) {
  const known2 = `${knownAttested(name)}, which is attested`;
  switch (outcome) {
    case "own":
    case "yes":
      return void 0;
    case "accepted":
      return "The policy accepts that this registry passes on no attestations (`registriesWithoutAttestations`). Only account, age and source then show a stolen token.";
    case "no":
      return `It has no attestations of ${known2} either, so it does not pass attestations on. ${askOrigin(name).text}`;
    case "unanswered":
      return `It gave no answer about those of ${known2}, so nothing shows yet that it passes attestations on. ${askOrigin(name).text}`;
    case "unknown":
      return `It could not be asked for the attestations of ${known2}. It may not pass attestations on at all. ${askOrigin(name).text}`;
  }
}
function sameAnswers(candidates) {
  const bySource = /* @__PURE__ */ new Map();
  const fromRegistries = candidates.filter(({ change: { after } }) => registryFor(after.name) !== void 0);
  for (const { evidence, claimed, baseline: baseline2, askedAt, change } of fromRegistries) {
    for (const answer of [evidence, claimed, ...baseline2.map((one) => one.evidence)]) {
      const from = serviceOf(answer)?.from ?? askedAt;
      if (from === void 0 || answer.kind === "not-asked" || answer.kind === "not-applicable") continue;
      const known2 = bySource.get(from) ?? { refused: [], isAnswering: false, name: change.after.name };
      const service = serviceOf(answer);
      if (service === void 0) known2.isAnswering = true;
      else known2.refused.push(service);
      bySource.set(from, known2);
    }
  }
  return [...bySource].flatMap(([from, { refused, isAnswering, name }]) => {
    const [first, ...others] = refused;
    const isSame = first !== void 0 && others.length > 0 && others.every(({ said }) => said === first.said);
    return isSame && !isAnswering ? [{ kind: "same-answer", text: sameText(from, first.said, refused.length, registryOwner(name)) }] : [];
  });
}
var serviceOf = (answer) => answer.kind === "unavailable" ? answer.service : void 0;
var sameText = (from, said, count, owner) => `${from} gave the same answer to ${counted(count, "question")}: ${said}. The address may be no ${owner} registry, may need credentials, or may be down. Such an answer says nothing about a package. Check \`registry\` and the base's ${CONFIGS}, or set \`registry: public\` (\`--registry public\`) to ask ${owner} itself.`;
var CONFIGS = REGISTRY_CONFIGS.map((file) => `\`${file}\``).join(" or ");

// src/line/from-changes.ts
async function judgeChanges(world, written, { lockfiles, changes, locked, inputs = [], archives = [], unmet, taken, ecosystems }, options) {
  const policy = changes.length === 0 ? written : withConfiguredRegistries(written, await world.registries());
  const incoming = changes.filter((change) => change.kind !== "removed");
  const { among, onProgress } = options;
  const passesOn = createProbe(world, policy);
  const asking = gatherEvidence(incoming, policy, world, { among, passesOn, ...onProgress !== void 0 && { onProgress } });
  const [{ conclude, decide }, gathered] = await Promise.all([loadMeanwhile(asking, () => import("./decide-RKPYBKZW.js")), asking]);
  const candidates = gathered.map(({ candidate }) => candidate);
  const verdicts = gathered.map(({ candidate, standing }) => decide(candidate, policy, standing));
  const policyChange = await readPolicyChange(world, options.policyFile, written);
  const trust = candidates.some(({ change }) => change.after.source.kind === "registry") ? (await world.trustMaterial()).source : void 0;
  const removed = changes.filter((change) => change.kind === "removed");
  const beside = { inputs: [...inputs, ...await archivesJudged(archives, policy, world)], unmet, taken, ecosystems };
  const by = { policy: written, policyChange };
  return conclude({
    verdicts,
    removed,
    lockfiles,
    locked,
    ...beside,
    ...by,
    trust,
    notes: [...options.notes ?? [], ...await registryNotes(candidates, passesOn)],
    ...{ mode: options.mode, now: world.now },
    subject: subjectOf(world),
    version: options.version
  });
}

export {
  judgeChanges
};
