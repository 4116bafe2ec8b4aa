import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  diffLockfiles
} from "./chunk-DUCCYWFU.js";
import "./chunk-RKNFJJVB.js";
import "./chunk-P6XDTBKV.js";
import "./chunk-FQQHA3UI.js";
import "./chunk-QOWIXFUT.js";
import "./chunk-7LCTGES3.js";
import "./chunk-ANSDECAT.js";
import "./chunk-7Y3QBSS7.js";
export {
  diffLockfiles
};
