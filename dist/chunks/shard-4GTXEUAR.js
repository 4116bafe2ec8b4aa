import {
  inShard
} from "./chunk-5I6V4GNK.js";
import "./chunk-SL6OYEJ4.js";
import "./shared-E04875EB.js";
import "./shared-E04875EB.js";
export {
  inShard
};
