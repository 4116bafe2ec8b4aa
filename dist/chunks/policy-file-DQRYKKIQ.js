import {
  extendedFiles,
  readPolicy,
  readPolicyChange
} from "./chunk-PX4QYIWG.js";
import "./chunk-ZNRQFFB5.js";
import "./shared-783515CD.js";
import "./chunk-SL6OYEJ4.js";
import "./shared-783515CD.js";
import "./chunk-N2V26P5L.js";
import "./chunk-FGAI5O7R.js";
import "./chunk-G5HJHWNJ.js";
import "./shared-783515CD.js";
import "./chunk-5KPJKPLB.js";
import "./shared-783515CD.js";
import "./shared-783515CD.js";
import "./shared-783515CD.js";
import "./shared-783515CD.js";
import "./shared-783515CD.js";
import "./chunk-5J2KJZFV.js";
import "./chunk-NYO4SOWK.js";
import "./shared-783515CD.js";
import "./shared-783515CD.js";
import "./shared-783515CD.js";
import "./shared-783515CD.js";
import {
  c51_POLICY_FILE as POLICY_FILE
} from "./shared-783515CD.js";
import "./shared-783515CD.js";
import "./shared-783515CD.js";
import "./shared-783515CD.js";
import "./shared-783515CD.js";
import "./shared-783515CD.js";
import "./shared-783515CD.js";
import "./shared-783515CD.js";
import "./shared-783515CD.js";
import "./shared-783515CD.js";
import "./shared-783515CD.js";
import "./shared-783515CD.js";
import "./shared-783515CD.js";
import "./shared-783515CD.js";
import "./shared-783515CD.js";
import "./shared-783515CD.js";
import "./shared-783515CD.js";
import "./shared-783515CD.js";
export {
  POLICY_FILE,
  extendedFiles,
  readPolicy,
  readPolicyChange
};
