import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  PUBLIC_REGISTRY,
  YARN_REGISTRY_ALIAS
} from "./chunk-ANSDECAT.js";

// src/domain/registry-layout.ts
var DIGEST = /^[0-9a-f]{8,128}$/i;
var HOST_AT = "https://".length;
function registryRoot(address, name, version) {
  const plain = address.includes("%") ? address.replace(/%40/g, "@").replace(/%2f/gi, "/").replace(/%2b/gi, "+") : address;
  const files = [`${name.slice(name.lastIndexOf("/") + 1)}-${version}.tgz`, `${name}-${version}.tgz`];
  const npms = endAmong(plain, files, [`/${name}/-/`]);
  if (npms !== void 0) return !isPublic(plain) || isPublicRoot(npms) ? npms : void 0;
  if (isPublic(plain)) return void 0;
  return endAmong(plain, files, [`/${name}/-/${version}/`, `/${name}/download/`, `/${name}/${version}/`]) ?? download(plain, name, version);
}
function endAmong(address, files, folders) {
  const file = files.find((one) => address.endsWith(`/${one}`));
  if (file === void 0) return void 0;
  for (const one of files) {
    for (const folder of folders) if (address.endsWith(folder + one)) return address.slice(0, -(folder.length + one.length));
  }
  return void 0;
}
function download(address, name, version) {
  const folder = `/download/${name}/${version}/`;
  const at = address.lastIndexOf(folder);
  return at > HOST_AT && DIGEST.test(address.slice(at + folder.length)) ? address.slice(0, at) : void 0;
}
var isPublic = (url) => url.startsWith(`${PUBLIC_REGISTRY}/`) || url.startsWith(`${YARN_REGISTRY_ALIAS}/`);
var isPublicRoot = (root) => root === PUBLIC_REGISTRY || root === YARN_REGISTRY_ALIAS;

export {
  registryRoot,
  isPublic
};
