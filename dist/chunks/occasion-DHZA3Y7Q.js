import {
  c16_occasionOf as occasionOf
} from "./shared-783515CD.js";
import "./shared-783515CD.js";
import "./shared-783515CD.js";
export {
  occasionOf
};
