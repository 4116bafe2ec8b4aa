import {
  gatherPin,
  gatherPinAsItIs
} from "./chunk-YWCMO4EF.js";
import "./chunk-AM3AUD54.js";
import "./chunk-ZNRQFFB5.js";
import "./shared-783515CD.js";
import "./shared-783515CD.js";
import "./chunk-C4UO3ZNC.js";
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
export {
  gatherPin,
  gatherPinAsItIs
};
