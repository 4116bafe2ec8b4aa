import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  extendedFiles,
  readPolicy,
  readPolicyChange
} from "./chunk-QBS3DWYO.js";
import "./chunk-ZTYVCK62.js";
import "./chunk-UTBZCCTL.js";
import "./chunk-X7ZNDTWU.js";
import "./chunk-P6XDTBKV.js";
import "./chunk-LO4YLDIC.js";
import "./chunk-NYO4SOWK.js";
import "./chunk-S2C6XYYC.js";
import "./chunk-6NBCIGOG.js";
import "./chunk-LA6O4YYV.js";
import "./chunk-AI7QKUDQ.js";
import "./chunk-VTTPJSIE.js";
import {
  POLICY_FILE
} from "./chunk-M6LRAAQA.js";
import "./chunk-JNAGP7CW.js";
import "./chunk-AZPNARBY.js";
import "./chunk-H4Q4AXSQ.js";
import "./chunk-E5JA3IL6.js";
import "./chunk-33IVOZPE.js";
import "./chunk-NEZMJFUR.js";
import "./chunk-DTHD5BCR.js";
import "./chunk-GDAUV33E.js";
import "./chunk-PWNEYBXX.js";
import "./chunk-7Y3QBSS7.js";
export {
  POLICY_FILE,
  extendedFiles,
  readPolicy,
  readPolicyChange
};
