import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  extendedFiles,
  readPolicy,
  readPolicyChange
} from "./chunk-4ZWHDA3S.js";
import "./chunk-G4ONEVW2.js";
import "./chunk-X7ZNDTWU.js";
import "./chunk-LO4YLDIC.js";
import "./chunk-P6XDTBKV.js";
import "./chunk-NYO4SOWK.js";
import "./chunk-S2C6XYYC.js";
import "./chunk-4ONB73MX.js";
import "./chunk-4IBBVETQ.js";
import "./chunk-B3DMUWL5.js";
import "./chunk-QREEFC4K.js";
import {
  POLICY_FILE
} from "./chunk-M6LRAAQA.js";
import "./chunk-E5JA3IL6.js";
import "./chunk-33IVOZPE.js";
import "./chunk-NEZMJFUR.js";
import "./chunk-7Y3QBSS7.js";
export {
  POLICY_FILE,
  extendedFiles,
  readPolicy,
  readPolicyChange
};
