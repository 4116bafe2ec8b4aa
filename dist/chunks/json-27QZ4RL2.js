import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  reportValue,
  toJson
} from "./chunk-633DGKAE.js";
import "./chunk-ZAIXISSR.js";
import "./chunk-V7GMYQ2A.js";
import "./chunk-WHEIKJEX.js";
import "./chunk-SZWRVLGN.js";
import "./chunk-ECC2SLL2.js";
import "./chunk-6GAD6GTV.js";
import "./chunk-XMBKMPVX.js";
import "./chunk-NX7OJQ3Z.js";
import "./chunk-7Y3QBSS7.js";
export {
  reportValue,
  toJson
};
