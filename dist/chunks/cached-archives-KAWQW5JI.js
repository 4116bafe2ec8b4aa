import {
  createArchives,
  createProbe,
  createPublications,
  registryOf
} from "./chunk-SBY4APR2.js";
import {
  parseLockfile
} from "./chunk-ZSKALCJE.js";
import "./shared-E04875EB.js";
import "./shared-E04875EB.js";
import {
  c31_mapInPool as mapInPool
} from "./shared-E04875EB.js";
import {
  c21_lockedHash as lockedHash
} from "./shared-E04875EB.js";
import "./shared-E04875EB.js";
import "./shared-E04875EB.js";
import "./shared-E04875EB.js";
import "./shared-E04875EB.js";
import "./shared-E04875EB.js";
import "./shared-E04875EB.js";
import "./shared-E04875EB.js";
import "./shared-E04875EB.js";
import {
  c58_UnsuitableFileError as UnsuitableFileError
} from "./shared-E04875EB.js";
import {
  archiveWord
} from "./chunk-VYA3Q5WH.js";
import "./shared-E04875EB.js";
import "./chunk-NYO4SOWK.js";
import "./shared-E04875EB.js";
import "./shared-E04875EB.js";
import "./shared-E04875EB.js";
import {
  c46_claimsOf as claimsOf
} from "./shared-E04875EB.js";
import "./shared-E04875EB.js";
import "./shared-E04875EB.js";
import "./shared-E04875EB.js";

// src/gather/cached-archives.ts
var WIDTH = 4;
var MAX_ARCHIVES = 3e3;
async function unshownArchives(archives, policy, world, cached) {
  const locked = /* @__PURE__ */ new Map();
  for (const { lockfile } of archives) {
    if (lockfile !== void 0 && !locked.has(lockfile)) locked.set(lockfile, await packagesIn(lockfile, world, cached));
  }
  const holding = {
    policy,
    world,
    cached,
    registries: await world.registries(),
    publications: createPublications(world, createProbe(world, policy)),
    archives: createArchives(world)
  };
  const rest = archives.slice(MAX_ARCHIVES).map(({ path }) => unshown(path, `is one of more than ${MAX_ARCHIVES}`));
  const held = await mapInPool(
    archives.slice(0, MAX_ARCHIVES),
    WIDTH,
    ({ path, lockfile }) => holdArchive(path, locked.get(lockfile ?? "")?.(path), holding)
  );
  return [...held.flatMap((one) => one === void 0 ? [] : [one]), ...rest];
}
var unshown = (path, why) => ({ path, why, isOutage: false });
async function packagesIn(lockfile, { head }, { packages }) {
  const text = await head.read(lockfile);
  return text === void 0 ? () => void 0 : packages(await parseLockfile(text, lockfile));
}
async function holdArchive(path, of, holding) {
  if (of === void 0) return unshown(path, "does not belong to a version that the lockfile takes from a registry");
  const { package: pkg } = of;
  const archive = await bytesAt(path, holding.world);
  if (archive === void 0) return unshown(path, "cannot be read");
  const patches = await patchesOf(of, holding.world);
  const held = await heldAgainst(pkg, holding, (bytes) => holding.cached.difference(archive, pkg.name, bytes, patches ?? []));
  const answer = held.kind === "same" ? held.value : held;
  if (answer.kind === "known") {
    if (answer.value === void 0) return void 0;
    return unshown(path, patches === void 0 ? `is patched in a way that cannot be repeated here, and ${answer.value}` : answer.value);
  }
  if (answer.kind === "absent") return unshown(path, `belongs to a version of which the registry has no ${archiveWord(pkg.name)}`);
  if (answer.kind === "other-bytes")
    return unshown(path, `belongs to a version whose ${archiveWord(pkg.name)} does not have the hash that the registry states`);
  return {
    path,
    why: `cannot be compared with its ${archiveWord(pkg.name)}: ${answer.detail}`,
    isOutage: answer.code !== "malformed" && answer.code !== "too-large"
  };
}
async function patchesOf({ patches }, { head }) {
  const texts = [];
  for (const path of patches ?? []) {
    const text = await readable(() => head.read(path));
    if (text === void 0) return void 0;
    texts.push(text);
  }
  return patches === void 0 ? void 0 : texts;
}
var bytesAt = (path, { head }) => readable(async () => head.bytes?.(path));
async function readable(read) {
  try {
    return await read();
  } catch (error) {
    if (error instanceof UnsuitableFileError) return void 0;
    throw error;
  }
}
async function heldAgainst(pkg, { policy, registries, publications, archives }, make) {
  const registry = registryOf(pkg, policy, registries);
  const { claimed } = await publications(pkg, registry);
  if (claimed.kind === "unavailable") return claimed;
  const claims = claimsOf(claimed, pkg.version);
  if (claims === void 0) return { kind: "absent" };
  const of = { package: pkg, registry, claimedAddress: claims.archive };
  const sha512 = lockedHash(claims.integrity);
  if (sha512.kind === "one" && sha512.algorithm === "sha512") return archives.withBytes(of, sha512.hex, make);
  const digests = await archives.digests(of);
  if (digests.kind !== "known") return digests;
  return digests.value.sha1 === claims.shasum ? archives.withBytes(of, digests.value.sha512, make) : { kind: "other-bytes", sha512: digests.value.sha512 };
}
export {
  unshownArchives
};
