import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  createArchives,
  createProbe,
  createPublications,
  registryOf
} from "./chunk-OEZJBZZG.js";
import {
  parseLockfile
} from "./chunk-LRWNISAA.js";
import "./shared-B2A01CC1.js";
import {
  c29_mapInPool as mapInPool
} from "./shared-B2A01CC1.js";
import {
  c16_lockedHash as lockedHash
} from "./shared-B2A01CC1.js";
import "./shared-B2A01CC1.js";
import {
  archiveWord
} from "./chunk-CMLHVRNO.js";
import "./chunk-NYO4SOWK.js";
import "./shared-B2A01CC1.js";
import "./shared-B2A01CC1.js";
import "./shared-B2A01CC1.js";
import "./shared-B2A01CC1.js";
import "./shared-B2A01CC1.js";
import "./shared-B2A01CC1.js";
import "./shared-B2A01CC1.js";
import "./shared-B2A01CC1.js";
import "./shared-B2A01CC1.js";
import {
  c58_UnsuitableFileError as UnsuitableFileError
} from "./shared-B2A01CC1.js";
import "./shared-B2A01CC1.js";
import "./shared-B2A01CC1.js";
import {
  c17_claimsOf as claimsOf
} from "./shared-B2A01CC1.js";
import "./shared-B2A01CC1.js";
import "./shared-B2A01CC1.js";
import "./shared-B2A01CC1.js";

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
    ({ path, lockfile }) => holdArchive(path, locked.get(lockfile ?? "")?.get(cached.keyIn(path) ?? ""), holding)
  );
  return [...held.flatMap((one) => one === void 0 ? [] : [one]), ...rest];
}
var unshown = (path, why) => ({ path, why, isOutage: false });
async function packagesIn(lockfile, { head }, { keys }) {
  const text = await head.read(lockfile);
  return text === void 0 ? /* @__PURE__ */ new Map() : keys(await parseLockfile(text, lockfile));
}
async function holdArchive(path, pkg, holding) {
  if (pkg === void 0) return unshown(path, "is of no version that the lockfile takes from a registry");
  const archive = await bytesAt(path, holding.world);
  if (archive === void 0) return unshown(path, "cannot be read");
  const held = await contentsOf(pkg, holding);
  if (held.kind === "same") {
    const difference = holding.cached.difference(archive, pkg.name, held.value);
    return difference === void 0 ? void 0 : unshown(path, difference);
  }
  if (held.kind === "absent") return unshown(path, `is of a version that the registry has no ${archiveWord(pkg.name)} of`);
  if (held.kind === "other-bytes")
    return unshown(path, `is of a version whose ${archiveWord(pkg.name)} is not the one that the registry states`);
  return {
    path,
    why: `cannot be held against its ${archiveWord(pkg.name)}: ${held.detail}`,
    isOutage: held.code !== "malformed" && held.code !== "too-large"
  };
}
async function bytesAt(path, { head }) {
  try {
    return await head.bytes?.(path);
  } catch (error) {
    if (error instanceof UnsuitableFileError) return void 0;
    throw error;
  }
}
async function contentsOf(pkg, { policy, registries, publications, archives }) {
  const registry = registryOf(pkg, policy, registries);
  const { claimed } = await publications(pkg, registry);
  if (claimed.kind === "unavailable") return claimed;
  const claims = claimsOf(claimed, pkg.version);
  if (claims === void 0) return { kind: "absent" };
  const of = { package: pkg, registry, claimedAddress: claims.archive };
  const sha512 = lockedHash(claims.integrity);
  if (sha512.kind === "one" && sha512.algorithm === "sha512") return archives.contents(of, sha512.hex);
  const digests = await archives.digests(of);
  if (digests.kind !== "known") return digests;
  return digests.value.sha1 === claims.shasum ? archives.contents(of, digests.value.sha512) : { kind: "other-bytes", sha512: digests.value.sha512 };
}
export {
  unshownArchives
};
