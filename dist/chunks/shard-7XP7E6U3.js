import {
  inShard
} from "./chunk-DKS5DP5B.js";
import "./chunk-SL6OYEJ4.js";
import "./shared-D014439A.js";
import "./shared-D014439A.js";
export {
  inShard
};
