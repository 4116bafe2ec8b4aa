import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  unavailable
} from "./chunk-2OOIQQRO.js";

// src/tarball/refusal.ts
var TarballRefusal = class extends Error {
  code;
  constructor(code, what) {
    super(what);
    this.code = code;
  }
};
var malformed = (what) => new TarballRefusal("malformed", what);
var tooLarge = (what) => new TarballRefusal("too-large", what);
var unreadable = ({ code, message }) => unavailable(code, `the tarball cannot be read: ${message}`);

export {
  TarballRefusal,
  malformed,
  tooLarge,
  unreadable
};
