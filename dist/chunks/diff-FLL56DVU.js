import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  diffLockfiles
} from "./chunk-WSDJDCAU.js";
import "./chunk-ARJICC5D.js";
import "./chunk-FQQHA3UI.js";
import "./chunk-AQH76ADT.js";
import "./chunk-RBMTNNWO.js";
import "./chunk-P6XDTBKV.js";
import "./chunk-WTE2PIG2.js";
import "./chunk-ANSDECAT.js";
import "./chunk-7Y3QBSS7.js";
export {
  diffLockfiles
};
