import {
  readTarball
} from "./chunk-VU3KDKA7.js";
import "./chunk-AR6O3MZH.js";
import "./shared-7781B307.js";
import "./shared-7781B307.js";
import "./shared-7781B307.js";
export {
  readTarball
};
