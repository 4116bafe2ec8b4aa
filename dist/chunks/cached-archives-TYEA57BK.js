import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  createPublications,
  createTarballs,
  registryOf
} from "./chunk-N5Y6PK74.js";
import "./chunk-SUHEUUKI.js";
import {
  mapInPool
} from "./chunk-RCPH6R77.js";
import {
  lockedHash
} from "./chunk-AQH76ADT.js";
import "./chunk-RBMTNNWO.js";
import "./chunk-WTE2PIG2.js";
import "./chunk-BYSOI4NO.js";
import "./chunk-ANSDECAT.js";
import "./chunk-H4Q4AXSQ.js";
import {
  UnsuitableFileError
} from "./chunk-33IVOZPE.js";
import {
  claimsOf
} from "./chunk-7AVNJFDU.js";
import "./chunk-2OOIQQRO.js";
import "./chunk-7Y3QBSS7.js";

// src/gather/cached-archives.ts
var WIDTH = 4;
var MAX_ARCHIVES = 3e3;
async function unshownArchives(archives, policy, world) {
  const locked = /* @__PURE__ */ new Map();
  for (const { lockfile } of archives) {
    if (lockfile !== void 0 && !locked.has(lockfile)) locked.set(lockfile, await packagesIn(lockfile, world));
  }
  const holding = {
    policy,
    world,
    registries: await world.registries(),
    publications: createPublications(world),
    tarballs: createTarballs(world)
  };
  const rest = archives.slice(MAX_ARCHIVES).map(({ path }) => unshown(path, `is one of more than ${MAX_ARCHIVES}`));
  const held = await mapInPool(
    archives.slice(0, MAX_ARCHIVES),
    WIDTH,
    ({ path, lockfile }) => holdArchive(path, locked.get(lockfile ?? "")?.get(stemOf(path) ?? ""), holding)
  );
  return [...held.flatMap((one) => one === void 0 ? [] : [one]), ...rest];
}
var unshown = (path, why) => ({ path, why, isOutage: false });
var stemOf = (path) => /^(.+)-[0-9a-f]{10}-[0-9a-z]{1,12}\.zip$/.exec(path.slice(path.lastIndexOf("/") + 1))?.[1];
async function packagesIn(lockfile, { head }) {
  const text = await head.read(lockfile);
  if (text === void 0) return /* @__PURE__ */ new Map();
  const { format, packages } = (await import("./formats-LAX7LRMF.js")).parseLockfile(text, lockfile);
  const found = format === "yarn-berry" ? packages.filter(({ source }) => source.kind === "registry") : [];
  return new Map(found.map((one) => [`${one.name.replace("/", "-")}-npm-${one.version}`, one]));
}
async function holdArchive(path, pkg, holding) {
  if (pkg === void 0) return unshown(path, "is of no version that the lockfile takes from a registry");
  const archive = await bytesAt(path, holding.world);
  if (archive === void 0) return unshown(path, "cannot be read");
  const held = await contentsOf(pkg, holding);
  if (held.kind === "same") {
    const { differenceFrom } = await import("./yarn-cache-ON7IHLJP.js");
    const difference = differenceFrom(archive, pkg.name, held.value);
    return difference === void 0 ? void 0 : unshown(path, difference);
  }
  if (held.kind === "absent") return unshown(path, "is of a version that the registry has no tarball of");
  if (held.kind === "other-bytes") return unshown(path, "is of a version whose tarball is not the one that the registry states");
  return {
    path,
    why: `cannot be held against its tarball: ${held.detail}`,
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
async function contentsOf(pkg, { policy, registries, publications, tarballs }) {
  const registry = registryOf(pkg, policy, registries);
  const { packument } = await publications(pkg, registry);
  if (packument.kind === "unavailable") return packument;
  const claims = claimsOf(packument, pkg.version);
  if (claims === void 0) return { kind: "absent" };
  const of = { package: pkg, registry, claimedAddress: claims.tarball };
  const sha512 = lockedHash(claims.integrity);
  if (sha512.kind === "one" && sha512.algorithm === "sha512") return tarballs.contents(of, sha512.hex);
  const digests = await tarballs.digests(of);
  if (digests.kind !== "known") return digests;
  return digests.value.sha1 === claims.shasum ? tarballs.contents(of, digests.value.sha512) : { kind: "other-bytes", sha512: digests.value.sha512 };
}
export {
  unshownArchives
};
