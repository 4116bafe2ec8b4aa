import {
  c71_addEntries as addEntries,
  c71_addItem as addItem,
  c71_addSection as addSection,
  c71_applyEdits as applyEdits,
  c71_isList as isList,
  c71_mapLines as mapLines,
  c71_replaceMap as replaceMap,
  c71_replaceScalar as replaceScalar
} from "./shared-E04875EB.js";
import {
  createTwoFilesPatch
} from "./chunk-UTQ4DDFT.js";
import {
  dayText,
  entriesYaml,
  entryYaml,
  exactRef,
  exemptionYaml,
  fits,
  gitHubRepository,
  gitHubWorkflow,
  gitLabConfig,
  gitLabProject,
  isWithin,
  issuer,
  numericId,
  publisherYaml,
  readPolicyYaml,
  refGlob,
  signer,
  trigger,
  words
} from "./chunk-P4QUR335.js";
import {
  workflowPath
} from "./chunk-K6U7SMI5.js";
import {
  c42_DEFAULT_SETTINGS as DEFAULT_SETTINGS,
  c42_policyFile as policyFile
} from "./shared-E04875EB.js";
import {
  c49_GITHUB_URL as GITHUB_URL,
  c49_GITLAB_URL as GITLAB_URL,
  c49_isGitHubIssuer as isGitHubIssuer
} from "./shared-E04875EB.js";

// src/policy/write/merge.ts
function mergePolicyText(text, additions, inherited = DEFAULT_SETTINGS) {
  const steps = [
    ...additions.registries.map((registry) => (now) => addSetting(now, "registries", inherited.registries, registry)),
    ...additions.withoutMetadata.map(
      (registry) => (now) => addSetting(now, "registriesWithoutMetadata", inherited.registriesWithoutMetadata ?? [], registry)
    ),
    ...additions.entries.map((entry) => (now) => replaceEntry(now, entry)),
    ...additions.items.map((item) => (now) => addToList(now, ...pathOf(item), item.item)),
    ...additions.amendments.flatMap(({ present, amended }) => amendmentSteps(text, present, amended)),
    ...addedUnder("publishers", Object.fromEntries(additions.publishers.map((publisher) => [publisher.name, publisherYaml(publisher)]))),
    ...addedUnder("packages", Object.fromEntries(additions.packages.map(({ pattern, entries }) => [pattern, entriesYaml(entries)]))),
    ...additions.packages.filter(({ pattern }) => nodeAt(text, ["packages", pattern]) !== void 0).flatMap(({ pattern, entries }) => packageSteps(pattern, entries)),
    ...additions.exemptions.map((exemption) => (now) => addToList(now, [], "exemptions", exemptionYaml(exemption)))
  ];
  return steps.reduce((now, step) => {
    const edit = step(now);
    return edit === void 0 ? now : applyEdits(now, [edit]);
  }, text);
}
var addedUnder = (section, values) => Object.keys(values).length === 0 ? [] : [(now) => addUnder(now, section, values)];
function pathOf(addition) {
  if (addition.of === "entry") return [["packages", addition.pattern, addition.index], addition.field];
  const [outer = "", inner] = addition.field.split(".");
  const path = ["publishers", addition.name];
  return inner === void 0 ? [path, outer] : [[...path, outer], inner];
}
function replaceEntry(text, { pattern, index, amended }) {
  const node = nodeAt(text, ["packages", pattern, index]);
  const entry = entryYaml(amended);
  return node?.kind !== "map" || isSame(node, entry) ? void 0 : replaceMap(text, node, entry);
}
function amendmentSteps(text, present, amended) {
  const index = exemptionIndex(text, present);
  if (index < 0) return [];
  const path = ["exemptions", index];
  const expires = (now) => {
    const node = nodeAt(now, [...path, "expires"]);
    return node === void 0 || node.kind !== "scalar" || node.text === dayText(amended.expires) ? void 0 : replaceScalar(now, node, dayText(amended.expires));
  };
  return [...amended.rules.map((rule) => (now) => addToList(now, path, "rules", rule)), expires];
}
function exemptionIndex(text, { declaredAt, package: name, version, commit }) {
  const list = nodeAt(text, ["exemptions"]);
  if (list?.kind !== "list") return -1;
  const isMeant = (item) => commit === void 0 ? isText(entryOf(item, "version"), version) : isText(entryOf(item, "commit"), commit);
  return list.items.findIndex((item) => item.place.line === declaredAt.line && isText(entryOf(item, "package"), name) && isMeant(item));
}
var isText = (node, text) => node?.kind === "scalar" && node.text === text;
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
function addSetting(text, key, first, item) {
  const settings = nodeAt(text, ["settings"]);
  if (settings?.kind !== "map") return addSection(text, nodeAt(text, []), "settings", { [key]: [...first, item] });
  return nodeAt(text, ["settings", key]) === void 0 ? addEntries(text, settings, { [key]: [...first, item] }) : addToList(text, ["settings"], key, item);
}
function addToList(text, path, field, item) {
  const list = nodeAt(text, [...path, field]);
  if (list?.kind === "list") return list.items.some((node) => isSame(node, item)) ? void 0 : addItem(text, list, item);
  const parent = path.length === 0 ? void 0 : nodeAt(text, path);
  if (parent?.kind === "map") return addEntries(text, parent, { [field]: [item] });
  return path.length === 0 ? addSection(text, nodeAt(text, []), field, [item]) : void 0;
}
function nodeAt(text, path) {
  let node = read(text).root;
  for (const key of path) node = typeof key === "string" ? entryOf(node, key) : itemOf(node, key);
  return node;
}
function keyLine(text, path, key) {
  const map = nodeAt(text, path);
  return map?.kind === "map" ? map.entries.find((entry) => entry.key === key)?.keyPlace.line : void 0;
}
var last;
function read(text) {
  if (last?.text !== text) last = { text, yaml: readPolicyYaml(text) };
  return last.yaml;
}
var itemOf = (node, index) => node?.kind === "list" ? node.items[index] : index === 0 ? node : void 0;
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

// src/domain/policy-additions.ts
var NO_ADDITIONS = {
  publishers: [],
  packages: [],
  exemptions: [],
  amendments: [],
  entries: [],
  items: [],
  registries: [],
  withoutMetadata: []
};

// src/policy/write/diff.ts
function policyDiff(file, before, after, context = 3) {
  if (before === after) return "";
  const from = before === void 0 ? "/dev/null" : `a/${file}`;
  const text = createTwoFilesPatch(from, `b/${file}`, before ?? "", after, void 0, void 0, { context });
  return text.replace(/^=+\n/, "").replace(/^((?:---|\+\+\+) .*?)\t$/gm, "$1");
}

// src/policy/write/lines.ts
function addedLines(additions, policy) {
  const exemptions = [...additions.amendments.map(({ amended }) => amended), ...additions.exemptions].map(exemptionYaml);
  const sections = {
    version: policy.source === void 0 ? 1 : void 0,
    settings: settingsWith(additions, policy),
    publishers: filled([
      ...additions.items.flatMap((item) => item.of === "publisher" ? [lengthened(item, additions, policy)] : []),
      ...additions.publishers.map((publisher) => [publisher.name, publisherYaml(publisher)])
    ]),
    packages: filled([
      ...additions.items.flatMap((item) => item.of === "entry" ? [withAccount(item, policy)] : []),
      ...additions.entries.map((amendment) => amendedEntries(amendment, policy)),
      ...additions.packages.map(
        ({ pattern, entries }) => [pattern, entriesYaml([...presentEntries(pattern, policy), ...entries])]
      )
    ]),
    exemptions: exemptions.length === 0 ? void 0 : exemptions
  };
  return `${mapLines(sections, "").join("\n")}
`;
}
function settingsWith({ registries, withoutMetadata }, { settings }) {
  if (registries.length === 0 && withoutMetadata.length === 0) return void 0;
  return {
    registries: registries.length === 0 ? void 0 : [.../* @__PURE__ */ new Set([...settings.registries, ...registries])],
    registriesWithoutMetadata: withoutMetadata.length === 0 ? void 0 : [.../* @__PURE__ */ new Set([...settings.registriesWithoutMetadata ?? [], ...withoutMetadata])]
  };
}
var filled = (entries) => entries.length === 0 ? void 0 : Object.fromEntries(entries);
function lengthened({ name }, { items }, policy) {
  const publisher = policy.publishers.find((one) => one.name === name);
  const mine = items.flatMap((item) => item.of === "publisher" && item.name === name ? [item] : []);
  const whole = (present, field) => {
    const added = mine.filter((item) => item.field === field).map(({ item }) => item);
    return added.length === 0 ? void 0 : [...present ?? [], ...added];
  };
  const maintainers = {
    github: whole(publisher?.maintainers.github, "maintainers.github"),
    npm: whole(publisher?.maintainers.npm, "maintainers.npm")
  };
  const hasMaintainers = maintainers.github !== void 0 || maintainers.npm !== void 0;
  return [
    name,
    {
      refs: whole(publisher?.refs, "refs"),
      refGlobs: whole(publisher?.refGlobs, "refGlobs"),
      triggers: whole(publisher?.triggers, "triggers"),
      maintainers: hasMaintainers ? maintainers : void 0
    }
  ];
}
function withAccount({ pattern, index, item }, policy) {
  const entries = presentEntries(pattern, policy).map(
    (entry, at) => at === index && entry.kind === "unattested" ? { ...entry, accounts: [...entry.accounts, item] } : entry
  );
  return [pattern, entries.map(entryYaml)];
}
function amendedEntries({ pattern, index, amended }, policy) {
  return [pattern, presentEntries(pattern, policy).map((entry, at) => entryYaml(at === index ? amended : entry))];
}
var presentEntries = (pattern, { packages, source }) => (packages.find((rule) => rule.pattern.text === pattern)?.entries ?? []).filter(({ declaredAt }) => declaredAt.file === source?.file);

// src/remedy/patch.ts
var WHOLE_EXEMPTION = 12;
function patchOf(parts, policy) {
  const additions = { ...NO_ADDITIONS, ...parts };
  if (isClosed(additions, policy)) return void 0;
  const file = policyFile(policy);
  const before = policy.source?.text;
  const yaml = addedLines(additions, policy);
  const after = before === void 0 ? yaml : mergePolicyText(before, additions, policy.settings);
  const diff = policyDiff(file, before, after, additions.amendments.length + additions.entries.length > 0 ? WHOLE_EXEMPTION : void 0);
  return diff === "" ? void 0 : { file, additions, yaml, diff };
}
function isClosed({ exemptions, amendments, entries, registries, withoutMetadata, packages, publishers, items }, { source }) {
  const closed = source?.closed;
  if (closed === void 0) return false;
  const isFinal = (pattern) => closed.packages.some((one) => isWithin(pattern, one));
  return closed.exemptions && exemptions.length + amendments.length > 0 || closed.registries && registries.length + withoutMetadata.length > 0 || [...packages, ...entries].some(({ pattern }) => isFinal(pattern)) || publishers.some(({ name }) => closed.publishers.includes(name)) || items.some((item) => item.of === "publisher" ? closed.publishers.includes(item.name) : isFinal(item.pattern));
}

// src/weighing/tag-pattern.ts
var TAG = "refs/tags/";
function tagPattern(ref, version) {
  if (ref.slice(0, TAG.length) !== TAG) return void 0;
  if (ref.includes(version)) return ref.replaceAll(version, "*");
  const parts = ref.slice(TAG.length).split("/");
  const pattern = `${TAG}${parts.map((part) => part.replace(/[0-9].*$/s, "*")).join("/")}`;
  return pattern === ref ? void 0 : pattern;
}

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
      because: `its certificate names no repository, workflow, ref and trigger of a supported provider (${identity.issuer})`
    };
  }
  const common = { name: "", repository, workflow, triggers: [buildTrigger], ...refOf(sourceRepositoryRef, version), ...commonOf(identity) };
  if (isGitHub && identity.runnerEnvironment === void 0)
    return { kind: "unwritable", because: "its certificate does not say on which kind of runner it ran, but a policy has to name one" };
  const own = isGitHub ? gitHubOf(identity) : { provider: "gitlab-ci" };
  const publisher = { ...common, ...own };
  const odd = unwritable(publisher);
  return odd === void 0 ? { kind: "publisher", publisher } : { kind: "unwritable", because: `its certificate names ${odd}, which a policy cannot name` };
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

export {
  mergePolicyText,
  exemptionIndex,
  keyLine,
  NO_ADDITIONS,
  patchOf,
  publisherFrom,
  refOf,
  publisherKey,
  joinPublishers,
  publisherName
};
