import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  addEntries,
  addItem,
  addSection,
  applyEdits,
  entriesYaml,
  entryYaml,
  exemptionYaml,
  isList,
  publisherYaml,
  replaceScalar
} from "./chunk-ZIE6FATA.js";
import {
  exactRef,
  gitHubRepository,
  gitHubWorkflow,
  gitLabConfig,
  gitLabProject,
  issuer,
  npmAccount,
  numericId,
  readPolicyYaml,
  refGlob,
  signer,
  trigger,
  words
} from "./chunk-QBS3DWYO.js";
import {
  tagPattern,
  workflowPath
} from "./chunk-GW7RSALQ.js";
import {
  GITHUB_URL,
  GITLAB_URL,
  isGitHubIssuer
} from "./chunk-NEZMJFUR.js";

// src/policy/draft/certified.ts
var NOWHERE = { file: "", line: 0 };
function publisherFrom(identity, version) {
  const isGitHub = isGitHubIssuer(identity.issuer);
  const host = isGitHub ? GITHUB_URL : GITLAB_URL;
  const repository = within(host, identity.sourceRepositoryUri);
  const path = workflowPath(identity);
  const workflow = isGitHub ? path : path?.replace(/^\//, "");
  const { buildTrigger, sourceRepositoryRef } = identity;
  if (repository === void 0 || workflow === void 0 || sourceRepositoryRef === void 0 || buildTrigger === void 0) {
    return {
      kind: "unwritable",
      because: `its certificate names no repository, workflow, ref or trigger of a provider known here (${identity.issuer})`
    };
  }
  const common = { name: "", repository, workflow, triggers: [buildTrigger], ...refOf(sourceRepositoryRef, version), ...commonOf(identity) };
  const own = isGitHub ? gitHubOf(identity) : { provider: "gitlab-ci" };
  const publisher = { ...common, ...own };
  const odd = unwritable(publisher);
  return odd === void 0 ? { kind: "publisher", publisher } : { kind: "unwritable", because: `its certificate names ${odd}, which a policy cannot` };
}
var commonOf = (identity) => ({
  issuer: identity.issuer,
  repositoryId: identity.sourceRepositoryIdentifier,
  ownerId: identity.sourceRepositoryOwnerIdentifier,
  environment: identity.deploymentEnvironment,
  maintainers: { github: void 0, npm: void 0 },
  since: void 0,
  until: void 0,
  declaredAt: NOWHERE
});
var gitHubOf = ({ buildSignerUri, buildConfigUri, runnerEnvironment }) => ({
  provider: "github-actions",
  signer: buildSignerUri === buildConfigUri ? void 0 : within(GITHUB_URL, buildSignerUri) ?? buildSignerUri,
  runner: runnerEnvironment === "github-hosted" ? void 0 : runnerEnvironment,
  tag: void 0,
  branches: []
});
var within = (host, uri) => uri.slice(0, host.length + 1) === `${host}/` ? uri.slice(host.length + 1) : void 0;
function refOf(ref, { version }) {
  const glob = tagPattern(ref, version);
  return glob === void 0 ? { refs: [ref], refGlobs: [] } : { refs: [], refGlobs: [glob] };
}
function unwritable(publisher) {
  const isGitHub = publisher.provider === "github-actions";
  const values = [
    [isGitHub ? gitHubRepository : gitLabProject, publisher.repository],
    [isGitHub ? gitHubWorkflow : gitLabConfig, publisher.workflow],
    ...publisher.refs.map((ref) => [exactRef, ref]),
    ...publisher.refGlobs.map((glob) => [refGlob, glob]),
    ...publisher.triggers.map((event) => [trigger, event]),
    [issuer, publisher.issuer],
    [numericId, publisher.repositoryId],
    [numericId, publisher.ownerId],
    [words(""), publisher.environment],
    [signer, isGitHub ? publisher.signer : void 0]
  ];
  return values.find(([shape, value]) => value !== void 0 && !fits(shape, value))?.[1];
}
var fits = (shape, text) => shape.read({ kind: "scalar", text, is: "text", place: { line: 0, column: 0, start: 0, end: 0 } }, { label: "", problems: [] }) !== void 0;
function publisherKey(publisher) {
  const { provider, issuer: by, repository, repositoryId, ownerId, workflow } = publisher;
  const own = publisher.provider === "github-actions" ? [publisher.signer, publisher.runner] : [];
  return JSON.stringify([provider, by, repositoryId ?? repository.toLowerCase(), ownerId, workflow, ...own]);
}
function joinPublishers(seen, name) {
  const latest = seen.at(-1) ?? seen[0];
  const all = (of) => [...new Set(seen.flatMap(of))];
  const environments = new Set(seen.map(({ environment }) => environment));
  return {
    ...latest,
    name,
    refs: all(({ refs }) => refs),
    refGlobs: all(({ refGlobs }) => refGlobs),
    triggers: all(({ triggers }) => triggers),
    environment: environments.size === 1 ? latest.environment : void 0
  };
}
function publisherName({ repository, workflow }, isTaken) {
  const slug = (text) => text.toLowerCase().replace(/[^a-z0-9]+/g, "-").replace(/^-|-$/g, "");
  const [owner = "", ...rest] = repository.split("/");
  const base = slug(owner) === slug(rest.join("-")) ? slug(owner) : slug(repository);
  const withWorkflow = `${base}-${slug((workflow.split("/").at(-1) ?? "").replace(/\.ya?ml$/, ""))}`;
  const candidates = [base, withWorkflow, ...Array.from({ length: 1e3 }, (_, index) => `${withWorkflow}-${index + 2}`)];
  return candidates.find((name) => name !== "" && !isTaken(name)) ?? withWorkflow;
}

// src/policy/draft/init-packages.ts
function accountName(account) {
  const name = account?.kind === "staged" ? account.approver : account?.name;
  return name !== void 0 && fits(npmAccount, name) ? name : void 0;
}
var scopeOf = (name) => name.startsWith("@") ? name.slice(0, name.indexOf("/") + 1) : void 0;
function foldScopes(rules, kept, existing) {
  const scopes = /* @__PURE__ */ new Map();
  for (const rule of rules) {
    const scope = scopeOf(rule.pattern);
    if (scope !== void 0) scopes.set(scope, [...scopes.get(scope) ?? [], rule]);
  }
  const folded = /* @__PURE__ */ new Map();
  for (const [scope, members] of scopes) {
    const [first] = members;
    const isKept = [...kept].some((name) => scopeOf(name) === scope) || existing.packages.some(({ pattern }) => scopeOf(pattern.text) === scope);
    if (first !== void 0 && !isKept && areAlike(members)) folded.set(scope, { ...first, pattern: `${scope}*` });
  }
  const left = rules.filter(({ pattern }) => !folded.has(scopeOf(pattern) ?? ""));
  return [...folded.values(), ...left].toSorted((a, b) => a.pattern < b.pattern ? -1 : 1);
}
function areAlike(members) {
  const texts = new Set(members.map(({ entries }) => JSON.stringify(entriesYaml(entries))));
  return members.length >= 2 && texts.size === 1 && members.every(({ entries }) => entries.length === 1);
}

// src/policy/write/merge.ts
var NO_ADDITIONS = { publishers: [], packages: [], exemptions: [], publisherItems: [], registries: [] };
function mergePolicyText(text, additions) {
  const steps = [
    ...additions.registries.map((registry) => (now) => addRegistry(now, registry)),
    ...additions.publisherItems.map(
      ({ publisher, field, item }) => (now) => addToList(now, ["publishers", publisher], field, item)
    ),
    (now) => addUnder(now, "publishers", Object.fromEntries(additions.publishers.map((publisher) => [publisher.name, publisherYaml(publisher)]))),
    (now) => addUnder(now, "packages", Object.fromEntries(additions.packages.map(({ pattern, entries }) => [pattern, entriesYaml(entries)]))),
    ...additions.packages.filter(({ pattern }) => nodeAt(text, ["packages", pattern]) !== void 0).flatMap(({ pattern, entries }) => packageSteps(pattern, entries)),
    ...additions.exemptions.map((exemption) => (now) => addToList(now, [], "exemptions", exemptionYaml(exemption)))
  ];
  return steps.reduce((now, step) => {
    const edit = step(now);
    return edit === void 0 ? now : applyEdits(now, [edit]);
  }, text);
}
function packageSteps(pattern, entries) {
  const lacked = (now, entry) => {
    const node = nodeAt(now, ["packages", pattern]);
    return node !== void 0 && !(node.kind === "list" ? node.items : [node]).some((item) => isSame(item, entryYaml(entry)));
  };
  return entries.flatMap((entry) => [
    (now) => {
      const node = nodeAt(now, ["packages", pattern]);
      return node === void 0 || node.kind === "list" || !lacked(now, entry) ? void 0 : asList(now, node);
    },
    (now) => {
      const node = nodeAt(now, ["packages", pattern]);
      return node?.kind === "list" && lacked(now, entry) ? addItem(now, node, entryYaml(entry)) : void 0;
    }
  ]);
}
function asList(text, node) {
  if (node.kind === "map")
    return { start: node.place.start, end: node.place.end, text: `[${text.slice(node.place.start, node.place.end)}]` };
  return replaceScalar(text, node, [node.kind === "scalar" ? node.text : ""]);
}
function addUnder(text, section, entries) {
  const node = nodeAt(text, [section]);
  const known = new Set(node?.kind === "map" ? node.entries.map(({ key }) => key) : []);
  const lacking = Object.fromEntries(Object.entries(entries).filter(([key]) => !known.has(key)));
  if (Object.keys(lacking).length === 0) return void 0;
  return node?.kind === "map" ? addEntries(text, node, lacking) : addSection(text, nodeAt(text, []), section, lacking);
}
function addRegistry(text, registry) {
  const settings = nodeAt(text, ["settings"]);
  if (settings?.kind !== "map") return addSection(text, nodeAt(text, []), "settings", { registries: ["public", registry] });
  return nodeAt(text, ["settings", "registries"]) === void 0 ? addEntries(text, settings, { registries: ["public", registry] }) : addToList(text, ["settings"], "registries", registry);
}
function addToList(text, path, field, item) {
  const list = nodeAt(text, [...path, field]);
  if (list?.kind === "list") return list.items.some((node) => isSame(node, item)) ? void 0 : addItem(text, list, item);
  const parent = path.length === 0 ? void 0 : nodeAt(text, path);
  if (parent?.kind === "map") return addEntries(text, parent, { [field]: [item] });
  return path.length === 0 ? addSection(text, nodeAt(text, []), field, [item]) : void 0;
}
function nodeAt(text, path) {
  let node = readPolicyYaml(text).root;
  for (const key of path) node = entryOf(node, key);
  return node;
}
var entryOf = (node, key) => node?.kind === "map" ? valueOf(node, key) : void 0;
var valueOf = (map, key) => map.entries.find((entry) => entry.key === key)?.value;
function isSame(node, value) {
  switch (node.kind) {
    case "scalar":
      return typeof value !== "object" && node.text === String(value);
    case "nothing":
      return false;
    case "list":
      return isList(value) && value.length === node.items.length && node.items.every((item, index) => value[index] !== void 0 && isSame(item, value[index]));
    case "map": {
      const wanted = typeof value !== "object" || isList(value) ? [] : Object.entries(value).filter(([, inner]) => inner !== void 0);
      return wanted.length === node.entries.length && wanted.every(([key, inner]) => node.entries.some((entry) => entry.key === key && inner !== void 0 && isSame(entry.value, inner)));
    }
  }
}

export {
  publisherFrom,
  refOf,
  publisherKey,
  joinPublishers,
  publisherName,
  NO_ADDITIONS,
  mergePolicyText,
  accountName,
  scopeOf,
  foldScopes
};
