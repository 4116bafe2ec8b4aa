import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  extendedFiles,
  readPolicy,
  readPolicyChange
} from "./chunk-LKVJPIJU.js";
import "./shared-0C33A3F8.js";
import "./chunk-YXRY4NRZ.js";
import "./shared-0C33A3F8.js";
import "./shared-0C33A3F8.js";
import "./chunk-WMIY3MBD.js";
import "./chunk-Y5EH4PDN.js";
import "./chunk-G5HJHWNJ.js";
import "./shared-0C33A3F8.js";
import "./chunk-OCKLOHY7.js";
import "./shared-0C33A3F8.js";
import "./shared-0C33A3F8.js";
import "./shared-0C33A3F8.js";
import "./shared-0C33A3F8.js";
import "./shared-0C33A3F8.js";
import "./chunk-CMLHVRNO.js";
import "./chunk-NYO4SOWK.js";
import "./shared-0C33A3F8.js";
import "./shared-0C33A3F8.js";
import "./shared-0C33A3F8.js";
import "./shared-0C33A3F8.js";
import {
  c50_POLICY_FILE as POLICY_FILE
} from "./shared-0C33A3F8.js";
import "./shared-0C33A3F8.js";
import "./shared-0C33A3F8.js";
import "./shared-0C33A3F8.js";
import "./shared-0C33A3F8.js";
import "./shared-0C33A3F8.js";
import "./shared-0C33A3F8.js";
import "./shared-0C33A3F8.js";
import "./shared-0C33A3F8.js";
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
  POLICY_FILE,
  extendedFiles,
  readPolicy,
  readPolicyChange
};
