import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);

// src/tarball/digests.ts
import { createHash } from "node:crypto";
function digestsOf(bytes) {
  const hex = (algorithm) => createHash(algorithm).update(bytes).digest("hex");
  return { sha512: hex("sha512"), sha384: hex("sha384"), sha256: hex("sha256"), sha224: hex("sha224"), sha1: hex("sha1"), md5: hex("md5") };
}
var isGzip = (bytes) => bytes[0] === 31 && bytes[1] === 139;

export {
  digestsOf,
  isGzip
};
