import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  NOTHING_FROM_GITHUB,
  askFor,
  createPublications,
  gatherGitHubEvidence,
  mapInPool,
  parseAdvisories,
  registryOf,
  withConfiguredRegistries
} from "./chunk-3XLUCIZK.js";
import {
  readPolicyChange
} from "./chunk-QPQ65OD5.js";
import {
  require_semver
} from "./chunk-XGURYGDV.js";
import {
  conclude,
  decide,
  standingOf
} from "./chunk-4OKPZMIF.js";
import {
  lockedBefore
} from "./chunk-7V535B64.js";
import {
  expectedPublisher,
  standingEntry
} from "./chunk-ZAIXISSR.js";
import {
  spec
} from "./chunk-WHEIKJEX.js";
import {
  known,
  notAsked
} from "./chunk-AZPNARBY.js";
import {
  publicationTime
} from "./chunk-ECC2SLL2.js";
import {
  __toESM
} from "./chunk-7Y3QBSS7.js";

// src/lockfile/baseline.ts
var import_semver = __toESM(require_semver(), 1);
function chooseBaselines(change) {
  const before = lockedBefore(change);
  const fromRegistry = before.filter((entry) => entry.source.kind === "registry");
  const ranked = byVersion(fromRegistry.length > 0 ? fromRegistry : before);
  const line = releaseLine(ranked, change.after.version);
  if (line === void 0) return [];
  const other = ranked.find((entry) => entry.version !== line.version);
  const chosen = { package: line, relation: "release-line" };
  return other === void 0 ? [chosen] : [chosen, { package: other, relation: "package-wide" }];
}
function byVersion(entries) {
  const distinct = [...new Map(entries.toReversed().map((entry) => [entry.version, entry])).values()].reverse();
  const ordered = distinct.filter((entry) => import_semver.default.valid(entry.version) !== null).sort((a, b) => import_semver.default.rcompare(a.version, b.version));
  return [...ordered, ...distinct.filter((entry) => import_semver.default.valid(entry.version) === null)];
}
function releaseLine(ranked, version) {
  const after = import_semver.default.parse(version);
  if (after === null) return ranked.find((entry) => entry.version === version) ?? ranked[0];
  const comparable = ranked.filter((entry) => import_semver.default.valid(entry.version) !== null);
  const sameMajor = comparable.filter((entry) => import_semver.default.major(entry.version) === after.major);
  return nearest(sameMajor, version) ?? nearest(comparable, version) ?? ranked[0];
}
function nearest(falling, version) {
  return falling.find((entry) => import_semver.default.lte(entry.version, version)) ?? falling.at(-1);
}

// src/gather/advisories.ts
var import_semver2 = __toESM(require_semver(), 1);
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
function fixAmong(left, { version }) {
  const named = left.find(({ patched }) => patched.includes(version));
  if (named !== void 0) return { advisory: named.id, version };
  for (const { id, patched } of left) {
    const earlier = patched.find((one) => isEarlierOnLine(one, version));
    if (earlier !== void 0) return { advisory: id, version: earlier };
  }
  return void 0;
}
function isEarlierOnLine(patched, version) {
  const [earlier, later] = [import_semver2.default.parse(patched), import_semver2.default.parse(version)];
  return earlier !== null && later !== null && earlier.major === later.major && import_semver2.default.lt(earlier, later);
}
function askAdvisories(world, version) {
  return askFor(
    world,
    { to: "github", path: `/advisories?ecosystem=npm&per_page=100&affects=${encodeURIComponent(spec(version))}` },
    (json) => parseAdvisories(json, version.name)
  );
}

// src/gather/gather.ts
var WIDTH = 64;
var TAGS_UP_TO = 60;
async function gatherEvidence(changes, policy, world, options = {}) {
  const gathering = {
    world,
    policy,
    publications: createPublications(world),
    tags: changes.length <= TAGS_UP_TO || policy.levels["tag-contradicts-commit"] === "error",
    registries: await world.registries()
  };
  let done = 0;
  return mapInPool(changes, WIDTH, async (change) => {
    const candidate = await gatherOne(change, gathering);
    options.onProgress?.(++done, changes.length, spec(change.after));
    return candidate;
  });
}
async function gatherOne(change, gathering) {
  const { world, policy } = gathering;
  const registry = registryOf(change.after, policy, gathering.registries);
  const early = mayNeedBaseline(change, policy) ? gatherBaseline(change, gathering) : void 0;
  early?.catch(() => void 0);
  const publication = await gathering.publications(change.after, registry);
  const standing = standingFor(change, publication, policy);
  const [baseline, github] = await Promise.all([
    decidedByPolicyAlone(standing) ? [] : early ?? gatherBaseline(change, gathering),
    gatherGitHub(change, publication, standing, gathering)
  ]);
  const candidate = { change, ...publication, ...github, registry, baseline, now: world.now, securityFix: notAsked };
  return { ...candidate, securityFix: await gatherSecurityFix(candidate, standing, gathering) };
}
function mayNeedBaseline(change, policy) {
  const { name, version } = change.after;
  return standingOf(policy, { name, version, publishedAt: void 0, evidence: { kind: "unattested" } }).kind === "unlisted";
}
function standingFor(change, publication, policy) {
  const { name, version } = change.after;
  const publishedAt = publicationTime({ change, ...publication })?.at;
  return standingOf(policy, { name, version, publishedAt, evidence: publication.evidence });
}
function decidedByPolicyAlone(standing) {
  return standing.kind === "published" || standing.kind === "unattested" || standing.kind === "denied";
}
async function gatherBaseline(change, gathering) {
  const { policy, publications, registries } = gathering;
  return Promise.all(
    chooseBaselines(change).map(async (chosen) => {
      const { evidence } = await publications(chosen.package, registryOf(chosen.package, policy, registries));
      return { ...chosen, evidence };
    })
  );
}
async function gatherGitHub(change, publication, standing, gathering) {
  if (publication.evidence.kind !== "verified") return NOTHING_FROM_GITHUB;
  const publisher = expectedPublisher(standing);
  const entry = standingEntry(standing);
  const wanted = {
    run: (entry?.kind === "deny" ? void 0 : entry?.run) ?? gathering.policy.settings.run,
    approvers: publisher?.maintainers.github !== void 0,
    review: (gathering.policy.levels["commit-unreviewed"] ?? "off") !== "off",
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

// src/line/from-changes.ts
async function judge(world, written, { lockfiles, changes, locked }, options) {
  const policy = changes.length === 0 ? written : withConfiguredRegistries(written, await world.registries());
  const incoming = changes.filter((change) => change.kind !== "removed");
  const candidates = await gatherEvidence(
    incoming,
    policy,
    world,
    options.onProgress === void 0 ? {} : { onProgress: options.onProgress }
  );
  const verdicts = candidates.map((candidate) => decide(candidate, policy));
  const policyChange = await readPolicyChange(world, options.policyFile, written);
  const trust = candidates.some((c) => c.change.after.source.kind === "registry") ? (await world.trustMaterial()).source : void 0;
  const removed = changes.filter((change) => change.kind === "removed");
  return conclude({ verdicts, removed, lockfiles, locked, policy, policyChange, trust, mode: options.mode, now: world.now });
}

export {
  judge
};
