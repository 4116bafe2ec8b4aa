import {
  archiveReader
} from "./chunk-ZSKALCJE.js";
import {
  c82_askFor as askFor,
  c82_once as once
} from "./shared-E04875EB.js";
import {
  c21_lockedHash as lockedHash
} from "./shared-E04875EB.js";
import {
  c23_createSlots as createSlots
} from "./shared-E04875EB.js";
import {
  c0_absent as absent,
  c0_known as known,
  c0_notAsked as notAsked,
  c0_unavailable as unavailable
} from "./shared-E04875EB.js";
import {
  archiveWord,
  ecosystemOf,
  isUnder,
  knownAttested,
  publicAddresses,
  registryFor
} from "./chunk-VYA3Q5WH.js";
import {
  c35_field as field,
  c35_isJsonObject as isJsonObject
} from "./shared-E04875EB.js";
import {
  c46_claimsOf as claimsOf
} from "./shared-E04875EB.js";
import {
  c9_spec as spec
} from "./shared-E04875EB.js";

// src/gather/passes-on.ts
function createProbe(world, policy) {
  const probed = /* @__PURE__ */ new Map();
  return async (registry, name) => {
    if (registry !== "public") return acceptsNone(policy, registry) ? "accepted" : "own";
    const { id, registry: terms, attestations } = ecosystemOf(name);
    const configured = (await world.registries()).default;
    if (terms === void 0 || attestations === void 0 || configured === terms.addresses[0]) return "own";
    if (acceptsNone(policy, configured)) return "accepted";
    const probing = probed.get(id) ?? probe(world, attestations.known, terms);
    probed.set(id, probing);
    return probing;
  };
}
var acceptsNone = ({ settings }, registry) => settings.registriesWithoutAttestations?.includes(registry) === true;
async function probe(world, of, { attestationsPath, documentPath, documentParts, readDocument }) {
  const [document, claimed] = await Promise.all([
    world.ask({ to: "registry", registry: "public", path: attestationsPath(of), accept: "json" }),
    askFor(
      world,
      { to: "registry", registry: "public", path: documentPath(of.name), accept: "document" },
      (json) => readDocument(json, of.name),
      documentParts
    )
  ]);
  if (document.kind === "known" && !servesNone(document)) return "yes";
  if (mayAnswerLater(document) || mayAnswerLater(claimed)) return "unanswered";
  const isKnown = claimed.kind === "known" && claimed.value.versions.has(of.version);
  return servesNone(document) && isKnown ? "no" : "unknown";
}
var LATER = /* @__PURE__ */ new Set([
  "unreachable",
  "timeout",
  "rate-limited",
  "server-error",
  "deadline-passed",
  "not-recorded"
]);
var mayAnswerLater = (answer) => answer.kind === "unavailable" && answer.notServed !== true && LATER.has(answer.code);
function servesNone(document) {
  if (document.kind !== "known") return document.kind === "absent" || document.notServed === true;
  const list = isJsonObject(document.value) ? field(document.value, "attestations") : void 0;
  return Array.isArray(list) && list.length === 0;
}

// src/gather/archives.ts
var AT_A_TIME = 8;
function createArchives(world) {
  const slots = createSlots(AT_A_TIME);
  const withBytes = (of, sha512, make) => slots.use(async () => {
    const answer = await fetchArchive(world, of);
    if (answer.kind !== "known") return answer;
    const { bytes, digests, isArchive } = answer.value;
    if (digests.sha512 === sha512) return { kind: "same", value: await make(bytes) };
    return isArchive ? { kind: "other-bytes", sha512: digests.sha512 } : noArchive(of);
  });
  return {
    digests: (of) => slots.use(async () => {
      const answer = await fetchArchive(world, of);
      if (answer.kind !== "known") return answer;
      return answer.value.isArchive ? known(answer.value.digests) : noArchive(of);
    }),
    withBytes,
    async contents(of, sha512) {
      const reader = await archiveReader(of.package.name);
      const held = await withBytes(of, sha512, (bytes) => reader?.contents(bytes) ?? Promise.resolve(absent));
      if (held.kind !== "same") return held;
      return held.value.kind === "known" ? { kind: "same", value: held.value.value } : held.value;
    }
  };
}
var noArchive = ({ package: pkg }) => unavailable("malformed", `the answer to the request for the ${archiveWord(pkg.name)} of ${spec(pkg)} is not compressed with gzip`);
async function fetchArchive(world, of) {
  const [path, reader] = [pathOf(of), await archiveReader(of.package.name)];
  if (path === void 0 || reader === void 0) return absent;
  return askFor(
    world,
    { to: "registry", registry: of.registry, path, accept: "bytes" },
    (value) => value instanceof Uint8Array ? { bytes: value, digests: reader.digests(value), isArchive: reader.isArchive(value) } : void 0
  );
}
function pathOf({ package: { name, version, source }, registry, claimedAddress }) {
  const bases = registry === "public" ? publicAddresses(name) : [registry];
  const addresses = [source.kind === "registry" ? source.url : void 0, claimedAddress];
  for (const address of addresses) {
    const base = address === void 0 ? void 0 : bases.find((one) => address.slice(0, one.length + 1) === `${one}/`);
    if (address !== void 0 && base !== void 0) return address.slice(base.length);
  }
  return registryFor(name)?.archivePath({ name, version });
}

// src/gather/questions-out.ts
var PAUSE = 5;
var questionsOut = () => new Promise((resolve) => void setTimeout(resolve, PAUSE));
async function loadMeanwhile(asking, load) {
  const ended = asking.then(
    () => void 0,
    () => void 0
  );
  await Promise.race([questionsOut(), ended]);
  return load();
}

// src/gather/publication.ts
function createPublications(world, passesOn) {
  const questions = {
    world,
    passesOn,
    claimsAsked: once((key) => askClaims(world, key)),
    digests: createArchives(world).digests,
    tools: once(async () => {
      await questionsOut();
      const [attestation, documents] = await Promise.all([import("./attestation-5YLOTIHZ.js"), world.trustMaterial()]);
      return { attestation, verifier: attestation.createVerifier(documents) };
    })
  };
  const asked = /* @__PURE__ */ new Map();
  return (pkg, registry) => {
    const key = [registry, spec(pkg), pkg.integrity ?? "", pkg.source.kind].join(" ");
    const publication = asked.get(key) ?? publicationOf(pkg, registry, questions);
    asked.set(key, publication);
    return publication;
  };
}
function withoutArchive(pkg) {
  const hash = lockedHash(pkg.integrity);
  return hash.kind === "one" && hash.algorithm !== "sha512" ? { ...pkg, integrity: void 0 } : pkg;
}
async function publicationOf(pkg, registry, questions) {
  const { world, claimsAsked, digests, tools } = questions;
  const { registry: terms, attestations } = ecosystemOf(pkg.name);
  if (pkg.source.kind !== "registry" || terms === void 0)
    return { evidence: { kind: "not-applicable" }, binding: "none", claimed: notAsked, archive: notAsked };
  const [document, claimed, { attestation, verifier }] = await Promise.all([
    attestations === void 0 ? absent : world.ask({ to: "registry", registry, path: terms.attestationsPath(pkg), accept: "json" }),
    claimsAsked(`${registry} ${pkg.name}`),
    tools("")
  ]);
  const answers = { package: pkg, document, claimed, requirePublishAttestation: registry === "public" };
  const claimedAddress = claimsOf(claimed, pkg.version)?.archive;
  const archive = attestation.needsArchive(answers) ? await digests({ package: pkg, registry, claimedAddress }) : notAsked;
  const established = await attestation.establish(verifier, { ...answers, archive });
  if (!servesNone(document)) return { ...established, claimed, archive };
  return { ...await unlessStripped(established, pkg, registry, questions), claimed, archive };
}
async function unlessStripped(established, pkg, registry, questions) {
  if (established.evidence.kind !== "unattested" && established.evidence.kind !== "unavailable") return established;
  switch (await questions.passesOn(registry, pkg.name)) {
    case "no":
      return { ...established, evidence: await notPassedOn(pkg, questions.world) };
    case "unanswered":
      return { ...established, evidence: await notShownToPassOn(pkg, questions.world) };
    case "accepted":
      return { ...established, evidence: { kind: "unattested" } };
    case "own":
    case "yes":
    case "unknown":
      return established;
  }
}
async function notPassedOn(pkg, world) {
  const { default: from } = await world.registries();
  const said = `it has no attestations of ${knownAttested(pkg.name)} either, although that version is attested`;
  return unavailable("inconsistent", `${from} was asked for the attestations of ${spec(pkg)}; ${said}`, {
    notServed: true,
    service: { from, said }
  });
}
async function notShownToPassOn(pkg, world) {
  const { default: from } = await world.registries();
  const of = `${from} has none of ${spec(pkg)}`;
  return unavailable("inconsistent", `${of}, and gave no answer about those of ${knownAttested(pkg.name)}, which is attested`);
}
function askClaims(world, key) {
  const [registry = "public", name = ""] = key.split(" ");
  const terms = registryFor(name);
  if (terms === void 0) return Promise.resolve(absent);
  const question = { to: "registry", registry, path: terms.documentPath(name), accept: "document" };
  return askFor(world, question, (json) => terms.readDocument(json, name), terms.documentParts);
}

// src/gather/registries.ts
function registryOf(pkg, policy, configured) {
  const url = pkg.source.kind === "registry" ? pkg.source.url : void 0;
  if (url === void 0) return scopedRegistry(pkg, configured) ?? "public";
  if (publicAddresses(pkg.name).some((address) => isUnder(url, address))) return "public";
  const others = [...configured.scoped.values(), ...policy.settings.registries.filter((r) => r !== "public")];
  const holding = others.map(withoutSlash).filter((registry) => isUnder(url, registry));
  return holding.toSorted((a, b) => b.length - a.length)[0] ?? "public";
}
function withConfiguredRegistries(policy, configured) {
  const [first, ...rest] = policy.settings.registries;
  const more = [configured.default, ...configured.scoped.values()].map(withoutSlash);
  return { ...policy, settings: { ...policy.settings, registries: [first, ...rest, ...more] } };
}
function scopedRegistry(pkg, configured) {
  const scope = registryFor(pkg.name)?.scopeOf(pkg.name);
  const url = scope === void 0 ? void 0 : configured.scoped.get(scope);
  return url === void 0 ? void 0 : withoutSlash(url);
}
var addressOf = (registry, configured) => registry === "public" ? configured.default : registry;
var withoutSlash = (url) => url.replace(/\/+$/, "");

export {
  createProbe,
  createArchives,
  loadMeanwhile,
  createPublications,
  withoutArchive,
  askClaims,
  registryOf,
  withConfiguredRegistries,
  scopedRegistry,
  addressOf
};
