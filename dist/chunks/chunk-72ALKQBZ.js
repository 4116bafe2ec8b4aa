import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  NOTHING_FROM_GITHUB,
  createPublications,
  gatherGitHubEvidence,
  registryOf,
  scopedRegistry,
  withConfiguredRegistries,
  withoutTarball
} from "./chunk-DUCJGKG4.js";
import {
  askFor,
  mapInPool,
  parseAdvisories,
  readPolicyChange
} from "./chunk-QBS3DWYO.js";
import {
  conclude,
  decide,
  standingOf
} from "./chunk-3VIOGGEK.js";
import {
  ecosystemOf,
  versionsOf
} from "./chunk-LO4YLDIC.js";
import {
  cooldownOf,
  lockedBefore
} from "./chunk-GW7RSALQ.js";
import {
  expectedPublisher,
  standingEntry
} from "./chunk-ZAIXISSR.js";
import {
  parseVersion,
  spec
} from "./chunk-VTTPJSIE.js";
import {
  known,
  notAsked
} from "./chunk-AZPNARBY.js";
import {
  claimsOf,
  publicationTime
} from "./chunk-ECC2SLL2.js";
import {
  elapsed
} from "./chunk-GDAUV33E.js";

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
  return askFor(
    world,
    {
      to: "github",
      path: `/advisories?ecosystem=${ecosystemOf(version.name).advisories}&per_page=100&affects=${encodeURIComponent(spec(version))}`
    },
    (json) => parseAdvisories(json, version.name)
  );
}

// src/weighing/baseline.ts
function lockedBaselines(change, policy) {
  const before = lockedBefore(change).filter((entry) => !isExempted(entry.name, entry.version, policy));
  const fromRegistry = before.filter((entry) => entry.source.kind === "registry");
  const ranked = byVersion(fromRegistry.length > 0 ? fromRegistry : before);
  const line = releaseLine(ranked, change.after);
  return { line, packageWide: ranked.find((entry) => entry.version !== line[0]?.version) };
}
var isExempted = (name, version, { exemptions }) => exemptions.some((exemption) => exemption.package === name && exemption.version === version);
function byVersion(entries) {
  const distinct = [...new Map(entries.toReversed().map((entry) => [entry.version, entry])).values()].reverse();
  const ordered = distinct.filter(hasOrder).sort((a, b) => versionsOf(a.name).compare(b.version, a.version));
  return [...ordered, ...distinct.filter((entry) => !hasOrder(entry))];
}
var hasOrder = ({ name, version }) => versionsOf(name).hasOrder(version);
function releaseLine(ranked, after) {
  if (!hasOrder(after)) return [ranked.find((entry) => entry.version === after.version) ?? ranked[0]].filter((entry) => entry !== void 0);
  const comparable = ranked.filter(hasOrder);
  const onLine = comparable.filter((entry) => versionsOf(after.name).sameLine(entry.version, after.version));
  if (onLine.length > 0) return nearestFirst(onLine, after);
  return (comparable.length > 0 ? nearestFirst(comparable, after) : ranked).slice(0, 1);
}
function nearestFirst(falling, { name, version }) {
  const isLower = (entry) => versionsOf(name).compare(entry.version, version) <= 0;
  return [...falling.filter(isLower), ...falling.filter((entry) => !isLower(entry)).toReversed()];
}
function decisive(line, incomingAt) {
  const [nearest, ...others] = line;
  if (nearest === void 0 || saysSomething(nearest)) return nearest;
  return others.find((other) => saysSomething(other) && isBefore(other.publishedAt, incomingAt)) ?? nearest;
}
var saysSomething = ({ evidence }) => evidence.kind !== "unattested" && evidence.kind !== "not-applicable";
var isBefore = (earlier, later) => earlier === void 0 || later === void 0 || (elapsed(earlier, later) ?? 0) >= 0;
function registryBaseline({ name, version }, { versions, times }, policy, cooldown) {
  const order = versionsOf(name);
  if (!order.hasOrder(version)) return void 0;
  const lower = [...versions.values()].filter(
    (claims) => order.hasOrder(claims.version) && order.compare(claims.version, version) < 0 && !isExempted(name, claims.version, policy)
  );
  const releases = order.isPrerelease(version) ? lower : lower.filter((claims) => !order.isPrerelease(claims.version));
  const falling = (releases.length > 0 ? releases : lower).sort((a, b) => order.compare(b.version, a.version));
  const at = versions.get(version)?.publishedAt ?? times.get(version);
  const earlierBy = (claims) => at === void 0 || claims.publishedAt === void 0 ? void 0 : elapsed(claims.publishedAt, at);
  return falling.find((claims) => (earlierBy(claims) ?? 0) >= Math.max(cooldown, 1)) ?? falling.find((claims) => (earlierBy(claims) ?? 0) >= 0) ?? falling[0];
}

// src/gather/baseline.ts
async function askLockedHistory(change, sources) {
  const { line, packageWide } = lockedBaselines(change, sources.policy);
  const ask = (entry) => asked(entry, registryOf(entry, sources.policy, sources.registries), sources);
  const [asLine, asWide] = await Promise.all([Promise.all(line.map(ask)), packageWide === void 0 ? void 0 : ask(packageWide)]);
  return { line: asLine, packageWide: asWide };
}
async function asked(entry, registry, { publications }) {
  const { evidence, packument } = await publications(withoutTarball(entry), registry);
  return { package: entry, evidence, publishedAt: claimsOf(packument, entry.version)?.publishedAt };
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
  if (after.source.kind !== "registry" || publication.packument.kind !== "known") return [];
  const packument = publication.packument.value;
  const claims = registryBaseline(after, packument, sources.policy, cooldown);
  const entry = claims === void 0 ? void 0 : listed(after, claims);
  return entry === void 0 ? [] : [baseline(await asked(entry, registry, sources), "release-line", "registry")];
}
function listed(after, { version: text, integrity }) {
  const version = parseVersion(text);
  if (version === void 0) return void 0;
  return { ...after, version, integrity, checksum: void 0, source: { kind: "registry", url: void 0 }, installScript: void 0 };
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
  const early = mayNeedBaseline(change, policy) ? askLockedHistory(change, gathering) : void 0;
  early?.catch(() => void 0);
  const publication = await gathering.publications(change.after, registry);
  const standing = standingFor(change, publication, policy);
  const [baseline2, github] = await Promise.all([
    decidedByPolicyAlone(standing) ? [] : chooseBaseline(
      { change, publication, registry, cooldown: cooldownOf(standing, policy) },
      early ?? askLockedHistory(change, gathering),
      gathering
    ),
    gatherGitHub(change, publication, standing, gathering)
  ]);
  const scopeRegistry = scopedRegistry(change.after, gathering.registries);
  const candidate = { change, ...publication, ...github, registry, scopeRegistry, baseline: baseline2, now: world.now, securityFix: notAsked };
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
async function judge(world, written, { lockfiles, changes, locked, inputs = [] }, options) {
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
  return conclude({ verdicts, removed, lockfiles, locked, inputs, policy, policyChange, trust, mode: options.mode, now: world.now });
}

export {
  judge
};
