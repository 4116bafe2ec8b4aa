import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  diffLockfiles
} from "./chunk-ZKWGSIUW.js";
import "./chunk-YITSKWAG.js";
import "./chunk-P6XDTBKV.js";
import "./chunk-FQQHA3UI.js";
import "./chunk-5YENBVEU.js";
import "./chunk-VTTPJSIE.js";
import "./chunk-ANSDECAT.js";
import "./chunk-7Y3QBSS7.js";
export {
  diffLockfiles
};
