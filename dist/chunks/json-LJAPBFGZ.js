import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  reportValue,
  toJson
} from "./chunk-2LE2VTO2.js";
import "./chunk-ZAIXISSR.js";
import "./chunk-V7GMYQ2A.js";
import "./chunk-QREEFC4K.js";
import "./chunk-FKZALH62.js";
import "./chunk-ECC2SLL2.js";
import "./chunk-NEZMJFUR.js";
import "./chunk-XMBKMPVX.js";
import "./chunk-NX7OJQ3Z.js";
import "./chunk-7Y3QBSS7.js";
export {
  reportValue,
  toJson
};
