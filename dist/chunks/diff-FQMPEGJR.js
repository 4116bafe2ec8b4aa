import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  diffLockfiles
} from "./chunk-LSKMM3JN.js";
import "./chunk-HUJYMQBR.js";
import "./shared-0C33A3F8.js";
import "./shared-0C33A3F8.js";
import "./shared-0C33A3F8.js";
import "./chunk-CMLHVRNO.js";
import "./chunk-NYO4SOWK.js";
import "./shared-0C33A3F8.js";
import "./shared-0C33A3F8.js";
import "./shared-0C33A3F8.js";
import "./shared-0C33A3F8.js";
import "./shared-0C33A3F8.js";
import "./shared-0C33A3F8.js";
import "./shared-0C33A3F8.js";
import "./shared-0C33A3F8.js";
import "./shared-0C33A3F8.js";
export {
  diffLockfiles
};
