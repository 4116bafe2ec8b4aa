import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  extendedFiles,
  readPolicy,
  readPolicyChange
} from "./chunk-WLXHUGG6.js";
import "./shared-B2A01CC1.js";
import "./chunk-YXRY4NRZ.js";
import "./shared-B2A01CC1.js";
import "./shared-B2A01CC1.js";
import "./chunk-WMIY3MBD.js";
import "./chunk-Y5EH4PDN.js";
import "./chunk-G5HJHWNJ.js";
import "./shared-B2A01CC1.js";
import "./chunk-OCKLOHY7.js";
import "./shared-B2A01CC1.js";
import "./shared-B2A01CC1.js";
import "./shared-B2A01CC1.js";
import "./shared-B2A01CC1.js";
import "./shared-B2A01CC1.js";
import "./chunk-CMLHVRNO.js";
import "./chunk-NYO4SOWK.js";
import "./shared-B2A01CC1.js";
import "./shared-B2A01CC1.js";
import "./shared-B2A01CC1.js";
import "./shared-B2A01CC1.js";
import {
  c51_POLICY_FILE as POLICY_FILE
} from "./shared-B2A01CC1.js";
import "./shared-B2A01CC1.js";
import "./shared-B2A01CC1.js";
import "./shared-B2A01CC1.js";
import "./shared-B2A01CC1.js";
import "./shared-B2A01CC1.js";
import "./shared-B2A01CC1.js";
import "./shared-B2A01CC1.js";
import "./shared-B2A01CC1.js";
import "./shared-B2A01CC1.js";
import "./shared-B2A01CC1.js";
import "./shared-B2A01CC1.js";
import "./shared-B2A01CC1.js";
import "./shared-B2A01CC1.js";
import "./shared-B2A01CC1.js";
import "./shared-B2A01CC1.js";
import "./shared-B2A01CC1.js";
import "./shared-B2A01CC1.js";
export {
  POLICY_FILE,
  extendedFiles,
  readPolicy,
  readPolicyChange
};
