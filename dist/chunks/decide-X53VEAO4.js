import {
  conclude,
  decide
} from "./chunk-MAIZGRI2.js";
import "./shared-783515CD.js";
import "./chunk-C4UO3ZNC.js";
import "./chunk-UTQ4DDFT.js";
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
import "./shared-783515CD.js";
import "./chunk-5J2KJZFV.js";
import "./chunk-NYO4SOWK.js";
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
import "./shared-783515CD.js";
export {
  conclude,
  decide
};
