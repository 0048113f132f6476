// Generated from *.schema.json by `npm run generate`.
var __getOwnPropNames = Object.getOwnPropertyNames;
var __commonJS = (cb, mod) => function __require() {
  try {
    return mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
  } catch (e) {
    throw mod = 0, e;
  }
};

// node_modules/ajv/dist/runtime/ucs2length.js
var require_ucs2length = __commonJS({
  "node_modules/ajv/dist/runtime/ucs2length.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    function ucs2length(str) {
      const len = str.length;
      let length = 0;
      let pos = 0;
      let value;
      while (pos < len) {
        length++;
        value = str.charCodeAt(pos++);
        if (value >= 55296 && value <= 56319 && pos < len) {
          value = str.charCodeAt(pos);
          if ((value & 64512) === 56320)
            pos++;
        }
      }
      return length;
    }
    exports.default = ucs2length;
    ucs2length.code = 'require("ajv/dist/runtime/ucs2length").default';
  }
});

// <stdin>
import { fits } from "./formats";
function append(errors, more) {
  for (const error of more) errors.push(error);
  return errors;
}
var validateAdminNetworkPolicy = validate38;
var schema7 = { "type": "object", "required": ["spec"], "properties": { "apiVersion": { "type": ["string", "null"] }, "kind": { "type": ["string", "null"] }, "metadata": { "$ref": "shared#/definitions/0" }, "spec": { "type": "object", "required": ["priority", "subject"], "properties": { "priority": { "type": "integer", "minimum": 0, "maximum": 1e3 }, "subject": { "$ref": "shared#/definitions/6" }, "ingress": { "type": "array", "maxItems": 100, "items": { "type": "object", "required": ["action", "from"], "properties": { "name": { "type": "string", "maxLength": 100 }, "action": { "type": "string", "enum": ["Allow", "Deny", "Pass"] }, "from": { "$ref": "shared#/definitions/11" }, "ports": { "$ref": "shared#/definitions/12" } }, "additionalProperties": false } }, "egress": { "type": "array", "maxItems": 100, "items": { "type": "object", "required": ["action", "to"], "x-rules": [{ "not": { "type": "object", "required": ["to", "ports"], "properties": { "to": { "type": "array", "contains": { "anyOf": [{ "type": "object", "required": ["networks"], "properties": { "networks": true } }, { "type": "object", "required": ["nodes"], "properties": { "nodes": true } }, { "type": "object", "required": ["domainNames"], "properties": { "domainNames": true } }] } }, "ports": { "type": "array", "contains": { "type": "object", "required": ["namedPort"], "properties": { "namedPort": true } } } } } }], "properties": { "name": { "type": "string", "maxLength": 100 }, "action": { "type": "string", "enum": ["Allow", "Deny", "Pass"] }, "to": { "type": "array", "minItems": 1, "maxItems": 100, "items": { "type": "object", "minProperties": 1, "maxProperties": 1, "properties": { "namespaces": { "$ref": "shared#/definitions/7" }, "pods": { "$ref": "shared#/definitions/10" }, "nodes": { "$ref": "shared#/definitions/7" }, "networks": { "type": "array", "minItems": 1, "maxItems": 25, "uniqueItems": true, "items": { "type": "string", "maxLength": 43, "x-rules": [{ "format": "network" }] } }, "domainNames": { "type": "array", "minItems": 1, "maxItems": 25, "uniqueItems": true, "items": { "type": "string", "format": "domain-name-v1alpha1" } } }, "additionalProperties": false } }, "ports": { "$ref": "shared#/definitions/12" } }, "additionalProperties": false } } }, "additionalProperties": false }, "status": { "$ref": "shared#/definitions/16" } }, "additionalProperties": false };
var func0 = Object.prototype.hasOwnProperty;
var func106 = require_ucs2length().default;
var schema9 = { "type": ["object", "null"], "properties": { "name": { "type": ["string", "null"], "format": "object-name" }, "generateName": { "type": ["string", "null"] }, "namespace": { "type": ["string", "null"] }, "selfLink": { "type": ["string", "null"] }, "uid": { "type": ["string", "null"] }, "resourceVersion": { "type": ["string", "null"] }, "generation": { "type": ["integer", "null"], "format": "int64" }, "creationTimestamp": { "type": ["string", "null"], "format": "rfc3339" }, "deletionTimestamp": { "type": ["string", "null"], "format": "rfc3339" }, "deletionGracePeriodSeconds": { "type": ["integer", "null"], "format": "int64" }, "labels": { "$ref": "shared#/definitions/1" }, "annotations": { "type": ["object", "null"], "propertyNames": { "type": "string", "format": "annotation-key" }, "additionalProperties": { "type": ["string", "null"] } }, "ownerReferences": { "$ref": "shared#/definitions/2" }, "finalizers": { "type": ["array", "null"], "items": { "type": ["string", "null"] } }, "managedFields": { "$ref": "shared#/definitions/4" } }, "additionalProperties": false };
var formats0 = fits["object-name"];
var formats2 = fits.int64;
var formats4 = fits.rfc3339;
var formats14 = fits["annotation-key"];
var schema10 = { "type": ["object", "null"], "propertyNames": { "type": "string", "format": "label-key" }, "additionalProperties": { "type": ["string", "null"], "format": "label-value" } };
var formats10 = fits["label-key"];
var formats12 = fits["label-value"];
function validate41(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data)) && data !== null) {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema10.type }, message: "must be object,null" };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 of Object.keys(data)) {
      const _errs1 = errors;
      if (typeof key0 === "string") {
        if (!formats10(key0)) {
          const err1 = { instancePath, schemaPath: "#/propertyNames/format", keyword: "format", params: { format: "label-key" }, message: 'must match format "label-key"', propertyName: key0 };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
      } else {
        const err2 = { instancePath, schemaPath: "#/propertyNames/type", keyword: "type", params: { type: "string" }, message: "must be string", propertyName: key0 };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
      var valid0 = _errs1 === errors;
      if (!valid0) {
        const err3 = { instancePath, schemaPath: "#/propertyNames", keyword: "propertyNames", params: { propertyName: key0 }, message: "property name must be valid" };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    for (const key1 of Object.keys(data)) {
      let data0 = data[key1];
      if (typeof data0 !== "string" && data0 !== null) {
        const err4 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/additionalProperties/type", keyword: "type", params: { type: schema10.additionalProperties.type }, message: "must be string,null" };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
      if (typeof data0 === "string") {
        if (!formats12(data0)) {
          const err5 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/additionalProperties/format", keyword: "format", params: { format: "label-value" }, message: 'must match format "label-value"' };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
      }
    }
  }
  validate41.errors = vErrors;
  return errors === 0;
}
var schema11 = { "type": ["array", "null"], "items": { "$ref": "shared#/definitions/3" } };
var schema12 = { "type": "object", "required": ["apiVersion", "kind", "name", "uid"], "properties": { "apiVersion": { "type": "string" }, "kind": { "type": "string" }, "name": { "type": "string" }, "uid": { "type": "string" }, "controller": { "type": ["boolean", "null"] }, "blockOwnerDeletion": { "type": ["boolean", "null"] } }, "additionalProperties": false };
function validate44(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.apiVersion === void 0 || !func0.call(data, "apiVersion")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "apiVersion" }, message: "must have required property 'apiVersion'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.kind === void 0 || !func0.call(data, "kind")) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.name === void 0 || !func0.call(data, "name")) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.uid === void 0 || !func0.call(data, "uid")) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "uid" }, message: "must have required property 'uid'" };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!(key0 === "apiVersion" || key0 === "kind" || key0 === "name" || key0 === "uid" || key0 === "controller" || key0 === "blockOwnerDeletion")) {
        const err4 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.apiVersion !== void 0 && func0.call(data, "apiVersion")) {
      if (typeof data.apiVersion !== "string") {
        const err5 = { instancePath: instancePath + "/apiVersion", schemaPath: "#/properties/apiVersion/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.kind !== void 0 && func0.call(data, "kind")) {
      if (typeof data.kind !== "string") {
        const err6 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.name !== void 0 && func0.call(data, "name")) {
      if (typeof data.name !== "string") {
        const err7 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.uid !== void 0 && func0.call(data, "uid")) {
      if (typeof data.uid !== "string") {
        const err8 = { instancePath: instancePath + "/uid", schemaPath: "#/properties/uid/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.controller !== void 0 && func0.call(data, "controller")) {
      let data4 = data.controller;
      if (typeof data4 !== "boolean" && data4 !== null) {
        const err9 = { instancePath: instancePath + "/controller", schemaPath: "#/properties/controller/type", keyword: "type", params: { type: schema12.properties.controller.type }, message: "must be boolean,null" };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.blockOwnerDeletion !== void 0 && func0.call(data, "blockOwnerDeletion")) {
      let data5 = data.blockOwnerDeletion;
      if (typeof data5 !== "boolean" && data5 !== null) {
        const err10 = { instancePath: instancePath + "/blockOwnerDeletion", schemaPath: "#/properties/blockOwnerDeletion/type", keyword: "type", params: { type: schema12.properties.blockOwnerDeletion.type }, message: "must be boolean,null" };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
  } else {
    const err11 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err11];
    } else {
      vErrors.push(err11);
    }
    errors++;
  }
  validate44.errors = vErrors;
  return errors === 0;
}
function validate43(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!Array.isArray(data) && data !== null) {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema11.type }, message: "must be array,null" };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      if (!validate44(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData })) {
        vErrors = vErrors === null ? validate44.errors : append(vErrors, validate44.errors);
        errors = vErrors.length;
      }
    }
  }
  validate43.errors = vErrors;
  return errors === 0;
}
var schema13 = { "type": ["array", "null"], "items": { "$ref": "shared#/definitions/5" } };
var schema14 = { "type": ["object", "null"], "properties": { "manager": { "type": ["string", "null"] }, "operation": { "type": ["string", "null"] }, "apiVersion": { "type": ["string", "null"] }, "time": { "type": ["string", "null"], "format": "rfc3339" }, "fieldsType": { "type": ["string", "null"] }, "fieldsV1": {}, "subresource": { "type": ["string", "null"] } }, "additionalProperties": false };
function validate48(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data)) && data !== null) {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema14.type }, message: "must be object,null" };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 of Object.keys(data)) {
      if (!(key0 === "manager" || key0 === "operation" || key0 === "apiVersion" || key0 === "time" || key0 === "fieldsType" || key0 === "fieldsV1" || key0 === "subresource")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.manager !== void 0 && func0.call(data, "manager")) {
      let data0 = data.manager;
      if (typeof data0 !== "string" && data0 !== null) {
        const err2 = { instancePath: instancePath + "/manager", schemaPath: "#/properties/manager/type", keyword: "type", params: { type: schema14.properties.manager.type }, message: "must be string,null" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.operation !== void 0 && func0.call(data, "operation")) {
      let data1 = data.operation;
      if (typeof data1 !== "string" && data1 !== null) {
        const err3 = { instancePath: instancePath + "/operation", schemaPath: "#/properties/operation/type", keyword: "type", params: { type: schema14.properties.operation.type }, message: "must be string,null" };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.apiVersion !== void 0 && func0.call(data, "apiVersion")) {
      let data2 = data.apiVersion;
      if (typeof data2 !== "string" && data2 !== null) {
        const err4 = { instancePath: instancePath + "/apiVersion", schemaPath: "#/properties/apiVersion/type", keyword: "type", params: { type: schema14.properties.apiVersion.type }, message: "must be string,null" };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.time !== void 0 && func0.call(data, "time")) {
      let data3 = data.time;
      if (typeof data3 !== "string" && data3 !== null) {
        const err5 = { instancePath: instancePath + "/time", schemaPath: "#/properties/time/type", keyword: "type", params: { type: schema14.properties.time.type }, message: "must be string,null" };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
      if (typeof data3 === "string") {
        if (!formats4(data3)) {
          const err6 = { instancePath: instancePath + "/time", schemaPath: "#/properties/time/format", keyword: "format", params: { format: "rfc3339" }, message: 'must match format "rfc3339"' };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
      }
    }
    if (data.fieldsType !== void 0 && func0.call(data, "fieldsType")) {
      let data4 = data.fieldsType;
      if (typeof data4 !== "string" && data4 !== null) {
        const err7 = { instancePath: instancePath + "/fieldsType", schemaPath: "#/properties/fieldsType/type", keyword: "type", params: { type: schema14.properties.fieldsType.type }, message: "must be string,null" };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.subresource !== void 0 && func0.call(data, "subresource")) {
      let data5 = data.subresource;
      if (typeof data5 !== "string" && data5 !== null) {
        const err8 = { instancePath: instancePath + "/subresource", schemaPath: "#/properties/subresource/type", keyword: "type", params: { type: schema14.properties.subresource.type }, message: "must be string,null" };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
  }
  validate48.errors = vErrors;
  return errors === 0;
}
function validate47(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!Array.isArray(data) && data !== null) {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema13.type }, message: "must be array,null" };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      if (!validate48(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData })) {
        vErrors = vErrors === null ? validate48.errors : append(vErrors, validate48.errors);
        errors = vErrors.length;
      }
    }
  }
  validate47.errors = vErrors;
  return errors === 0;
}
function validate40(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data)) && data !== null) {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema9.type }, message: "must be object,null" };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 of Object.keys(data)) {
      if (!func0.call(schema9.properties, key0)) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.name !== void 0 && func0.call(data, "name")) {
      let data0 = data.name;
      if (typeof data0 !== "string" && data0 !== null) {
        const err2 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: schema9.properties.name.type }, message: "must be string,null" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
      if (typeof data0 === "string") {
        if (!formats0(data0)) {
          const err3 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/format", keyword: "format", params: { format: "object-name" }, message: 'must match format "object-name"' };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      }
    }
    if (data.generateName !== void 0 && func0.call(data, "generateName")) {
      let data1 = data.generateName;
      if (typeof data1 !== "string" && data1 !== null) {
        const err4 = { instancePath: instancePath + "/generateName", schemaPath: "#/properties/generateName/type", keyword: "type", params: { type: schema9.properties.generateName.type }, message: "must be string,null" };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.namespace !== void 0 && func0.call(data, "namespace")) {
      let data2 = data.namespace;
      if (typeof data2 !== "string" && data2 !== null) {
        const err5 = { instancePath: instancePath + "/namespace", schemaPath: "#/properties/namespace/type", keyword: "type", params: { type: schema9.properties.namespace.type }, message: "must be string,null" };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.selfLink !== void 0 && func0.call(data, "selfLink")) {
      let data3 = data.selfLink;
      if (typeof data3 !== "string" && data3 !== null) {
        const err6 = { instancePath: instancePath + "/selfLink", schemaPath: "#/properties/selfLink/type", keyword: "type", params: { type: schema9.properties.selfLink.type }, message: "must be string,null" };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.uid !== void 0 && func0.call(data, "uid")) {
      let data4 = data.uid;
      if (typeof data4 !== "string" && data4 !== null) {
        const err7 = { instancePath: instancePath + "/uid", schemaPath: "#/properties/uid/type", keyword: "type", params: { type: schema9.properties.uid.type }, message: "must be string,null" };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.resourceVersion !== void 0 && func0.call(data, "resourceVersion")) {
      let data5 = data.resourceVersion;
      if (typeof data5 !== "string" && data5 !== null) {
        const err8 = { instancePath: instancePath + "/resourceVersion", schemaPath: "#/properties/resourceVersion/type", keyword: "type", params: { type: schema9.properties.resourceVersion.type }, message: "must be string,null" };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.generation !== void 0 && func0.call(data, "generation")) {
      let data6 = data.generation;
      if (!(typeof data6 == "number" && (!(data6 % 1) && !isNaN(data6)) && isFinite(data6)) && data6 !== null) {
        const err9 = { instancePath: instancePath + "/generation", schemaPath: "#/properties/generation/type", keyword: "type", params: { type: schema9.properties.generation.type }, message: "must be integer,null" };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
      if (typeof data6 == "number" && isFinite(data6)) {
        if (!formats2.validate(data6)) {
          const err10 = { instancePath: instancePath + "/generation", schemaPath: "#/properties/generation/format", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"' };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
      }
    }
    if (data.creationTimestamp !== void 0 && func0.call(data, "creationTimestamp")) {
      let data7 = data.creationTimestamp;
      if (typeof data7 !== "string" && data7 !== null) {
        const err11 = { instancePath: instancePath + "/creationTimestamp", schemaPath: "#/properties/creationTimestamp/type", keyword: "type", params: { type: schema9.properties.creationTimestamp.type }, message: "must be string,null" };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
      if (typeof data7 === "string") {
        if (!formats4(data7)) {
          const err12 = { instancePath: instancePath + "/creationTimestamp", schemaPath: "#/properties/creationTimestamp/format", keyword: "format", params: { format: "rfc3339" }, message: 'must match format "rfc3339"' };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
      }
    }
    if (data.deletionTimestamp !== void 0 && func0.call(data, "deletionTimestamp")) {
      let data8 = data.deletionTimestamp;
      if (typeof data8 !== "string" && data8 !== null) {
        const err13 = { instancePath: instancePath + "/deletionTimestamp", schemaPath: "#/properties/deletionTimestamp/type", keyword: "type", params: { type: schema9.properties.deletionTimestamp.type }, message: "must be string,null" };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
      if (typeof data8 === "string") {
        if (!formats4(data8)) {
          const err14 = { instancePath: instancePath + "/deletionTimestamp", schemaPath: "#/properties/deletionTimestamp/format", keyword: "format", params: { format: "rfc3339" }, message: 'must match format "rfc3339"' };
          if (vErrors === null) {
            vErrors = [err14];
          } else {
            vErrors.push(err14);
          }
          errors++;
        }
      }
    }
    if (data.deletionGracePeriodSeconds !== void 0 && func0.call(data, "deletionGracePeriodSeconds")) {
      let data9 = data.deletionGracePeriodSeconds;
      if (!(typeof data9 == "number" && (!(data9 % 1) && !isNaN(data9)) && isFinite(data9)) && data9 !== null) {
        const err15 = { instancePath: instancePath + "/deletionGracePeriodSeconds", schemaPath: "#/properties/deletionGracePeriodSeconds/type", keyword: "type", params: { type: schema9.properties.deletionGracePeriodSeconds.type }, message: "must be integer,null" };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
      if (typeof data9 == "number" && isFinite(data9)) {
        if (!formats2.validate(data9)) {
          const err16 = { instancePath: instancePath + "/deletionGracePeriodSeconds", schemaPath: "#/properties/deletionGracePeriodSeconds/format", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"' };
          if (vErrors === null) {
            vErrors = [err16];
          } else {
            vErrors.push(err16);
          }
          errors++;
        }
      }
    }
    if (data.labels !== void 0 && func0.call(data, "labels")) {
      if (!validate41(data.labels, { instancePath: instancePath + "/labels", parentData: data, parentDataProperty: "labels", rootData })) {
        vErrors = vErrors === null ? validate41.errors : append(vErrors, validate41.errors);
        errors = vErrors.length;
      }
    }
    if (data.annotations !== void 0 && func0.call(data, "annotations")) {
      let data11 = data.annotations;
      if (!(data11 && typeof data11 == "object" && !Array.isArray(data11)) && data11 !== null) {
        const err17 = { instancePath: instancePath + "/annotations", schemaPath: "#/properties/annotations/type", keyword: "type", params: { type: schema9.properties.annotations.type }, message: "must be object,null" };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
      if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
        for (const key1 of Object.keys(data11)) {
          const _errs25 = errors;
          if (typeof key1 === "string") {
            if (!formats14(key1)) {
              const err18 = { instancePath: instancePath + "/annotations", schemaPath: "#/properties/annotations/propertyNames/format", keyword: "format", params: { format: "annotation-key" }, message: 'must match format "annotation-key"', propertyName: key1 };
              if (vErrors === null) {
                vErrors = [err18];
              } else {
                vErrors.push(err18);
              }
              errors++;
            }
          } else {
            const err19 = { instancePath: instancePath + "/annotations", schemaPath: "#/properties/annotations/propertyNames/type", keyword: "type", params: { type: "string" }, message: "must be string", propertyName: key1 };
            if (vErrors === null) {
              vErrors = [err19];
            } else {
              vErrors.push(err19);
            }
            errors++;
          }
          var valid1 = _errs25 === errors;
          if (!valid1) {
            const err20 = { instancePath: instancePath + "/annotations", schemaPath: "#/properties/annotations/propertyNames", keyword: "propertyNames", params: { propertyName: key1 }, message: "property name must be valid" };
            if (vErrors === null) {
              vErrors = [err20];
            } else {
              vErrors.push(err20);
            }
            errors++;
          }
        }
        for (const key2 of Object.keys(data11)) {
          let data12 = data11[key2];
          if (typeof data12 !== "string" && data12 !== null) {
            const err21 = { instancePath: instancePath + "/annotations/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/annotations/additionalProperties/type", keyword: "type", params: { type: schema9.properties.annotations.additionalProperties.type }, message: "must be string,null" };
            if (vErrors === null) {
              vErrors = [err21];
            } else {
              vErrors.push(err21);
            }
            errors++;
          }
        }
      }
    }
    if (data.ownerReferences !== void 0 && func0.call(data, "ownerReferences")) {
      if (!validate43(data.ownerReferences, { instancePath: instancePath + "/ownerReferences", parentData: data, parentDataProperty: "ownerReferences", rootData })) {
        vErrors = vErrors === null ? validate43.errors : append(vErrors, validate43.errors);
        errors = vErrors.length;
      }
    }
    if (data.finalizers !== void 0 && func0.call(data, "finalizers")) {
      let data14 = data.finalizers;
      if (!Array.isArray(data14) && data14 !== null) {
        const err22 = { instancePath: instancePath + "/finalizers", schemaPath: "#/properties/finalizers/type", keyword: "type", params: { type: schema9.properties.finalizers.type }, message: "must be array,null" };
        if (vErrors === null) {
          vErrors = [err22];
        } else {
          vErrors.push(err22);
        }
        errors++;
      }
      if (Array.isArray(data14)) {
        const len0 = data14.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data15 = data14[i0];
          if (typeof data15 !== "string" && data15 !== null) {
            const err23 = { instancePath: instancePath + "/finalizers/" + i0, schemaPath: "#/properties/finalizers/items/type", keyword: "type", params: { type: schema9.properties.finalizers.items.type }, message: "must be string,null" };
            if (vErrors === null) {
              vErrors = [err23];
            } else {
              vErrors.push(err23);
            }
            errors++;
          }
        }
      }
    }
    if (data.managedFields !== void 0 && func0.call(data, "managedFields")) {
      if (!validate47(data.managedFields, { instancePath: instancePath + "/managedFields", parentData: data, parentDataProperty: "managedFields", rootData })) {
        vErrors = vErrors === null ? validate47.errors : append(vErrors, validate47.errors);
        errors = vErrors.length;
      }
    }
  }
  validate40.errors = vErrors;
  return errors === 0;
}
function validate55(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.key === void 0 || !func0.call(data, "key")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "key" }, message: "must have required property 'key'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.operator === void 0 || !func0.call(data, "operator")) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "operator" }, message: "must have required property 'operator'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!(key0 === "key" || key0 === "operator" || key0 === "values")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.key !== void 0 && func0.call(data, "key")) {
      if (typeof data.key !== "string") {
        const err3 = { instancePath: instancePath + "/key", schemaPath: "#/properties/key/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.operator !== void 0 && func0.call(data, "operator")) {
      if (typeof data.operator !== "string") {
        const err4 = { instancePath: instancePath + "/operator", schemaPath: "#/properties/operator/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.values !== void 0 && func0.call(data, "values")) {
      let data2 = data.values;
      if (Array.isArray(data2)) {
        const len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (typeof data2[i0] !== "string") {
            const err5 = { instancePath: instancePath + "/values/" + i0, schemaPath: "#/properties/values/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err5];
            } else {
              vErrors.push(err5);
            }
            errors++;
          }
        }
      } else {
        const err6 = { instancePath: instancePath + "/values", schemaPath: "#/properties/values/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
  } else {
    const err7 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err7];
    } else {
      vErrors.push(err7);
    }
    errors++;
  }
  validate55.errors = vErrors;
  return errors === 0;
}
function validate54(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      if (!validate55(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData })) {
        vErrors = vErrors === null ? validate55.errors : append(vErrors, validate55.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array" };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate54.errors = vErrors;
  return errors === 0;
}
function validate53(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 of Object.keys(data)) {
      if (!(key0 === "matchLabels" || key0 === "matchExpressions")) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.matchLabels !== void 0 && func0.call(data, "matchLabels")) {
      let data0 = data.matchLabels;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        for (const key1 of Object.keys(data0)) {
          if (typeof data0[key1] !== "string") {
            const err1 = { instancePath: instancePath + "/matchLabels/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/matchLabels/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err1];
            } else {
              vErrors.push(err1);
            }
            errors++;
          }
        }
      } else {
        const err2 = { instancePath: instancePath + "/matchLabels", schemaPath: "#/properties/matchLabels/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.matchExpressions !== void 0 && func0.call(data, "matchExpressions")) {
      if (!validate54(data.matchExpressions, { instancePath: instancePath + "/matchExpressions", parentData: data, parentDataProperty: "matchExpressions", rootData })) {
        vErrors = vErrors === null ? validate54.errors : append(vErrors, validate54.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  validate53.errors = vErrors;
  return errors === 0;
}
function validate59(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.namespaceSelector === void 0 || !func0.call(data, "namespaceSelector")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "namespaceSelector" }, message: "must have required property 'namespaceSelector'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.podSelector === void 0 || !func0.call(data, "podSelector")) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "podSelector" }, message: "must have required property 'podSelector'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!(key0 === "namespaceSelector" || key0 === "podSelector")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.namespaceSelector !== void 0 && func0.call(data, "namespaceSelector")) {
      if (!validate53(data.namespaceSelector, { instancePath: instancePath + "/namespaceSelector", parentData: data, parentDataProperty: "namespaceSelector", rootData })) {
        vErrors = vErrors === null ? validate53.errors : append(vErrors, validate53.errors);
        errors = vErrors.length;
      }
    }
    if (data.podSelector !== void 0 && func0.call(data, "podSelector")) {
      if (!validate53(data.podSelector, { instancePath: instancePath + "/podSelector", parentData: data, parentDataProperty: "podSelector", rootData })) {
        vErrors = vErrors === null ? validate53.errors : append(vErrors, validate53.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  validate59.errors = vErrors;
  return errors === 0;
}
function validate52(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (Object.keys(data).length > 1) {
      const err0 = { instancePath, schemaPath: "#/maxProperties", keyword: "maxProperties", params: { limit: 1 }, message: "must NOT have more than 1 properties" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (Object.keys(data).length < 1) {
      const err1 = { instancePath, schemaPath: "#/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!(key0 === "namespaces" || key0 === "pods")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.namespaces !== void 0 && func0.call(data, "namespaces")) {
      if (!validate53(data.namespaces, { instancePath: instancePath + "/namespaces", parentData: data, parentDataProperty: "namespaces", rootData })) {
        vErrors = vErrors === null ? validate53.errors : append(vErrors, validate53.errors);
        errors = vErrors.length;
      }
    }
    if (data.pods !== void 0 && func0.call(data, "pods")) {
      if (!validate59(data.pods, { instancePath: instancePath + "/pods", parentData: data, parentDataProperty: "pods", rootData })) {
        vErrors = vErrors === null ? validate59.errors : append(vErrors, validate59.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  validate52.errors = vErrors;
  return errors === 0;
}
function validate65(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (Object.keys(data).length > 1) {
      const err0 = { instancePath, schemaPath: "#/maxProperties", keyword: "maxProperties", params: { limit: 1 }, message: "must NOT have more than 1 properties" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (Object.keys(data).length < 1) {
      const err1 = { instancePath, schemaPath: "#/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!(key0 === "namespaces" || key0 === "pods")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.namespaces !== void 0 && func0.call(data, "namespaces")) {
      if (!validate53(data.namespaces, { instancePath: instancePath + "/namespaces", parentData: data, parentDataProperty: "namespaces", rootData })) {
        vErrors = vErrors === null ? validate53.errors : append(vErrors, validate53.errors);
        errors = vErrors.length;
      }
    }
    if (data.pods !== void 0 && func0.call(data, "pods")) {
      if (!validate59(data.pods, { instancePath: instancePath + "/pods", parentData: data, parentDataProperty: "pods", rootData })) {
        vErrors = vErrors === null ? validate59.errors : append(vErrors, validate59.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  validate65.errors = vErrors;
  return errors === 0;
}
function validate64(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (Array.isArray(data)) {
    if (data.length > 100) {
      const err0 = { instancePath, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 100 }, message: "must NOT have more than 100 items" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.length < 1) {
      const err1 = { instancePath, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      if (!validate65(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData })) {
        vErrors = vErrors === null ? validate65.errors : append(vErrors, validate65.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array" };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  validate64.errors = vErrors;
  return errors === 0;
}
function validate72(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.port === void 0 || !func0.call(data, "port")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "port" }, message: "must have required property 'port'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!(key0 === "protocol" || key0 === "port")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.protocol !== void 0 && func0.call(data, "protocol")) {
      if (typeof data.protocol !== "string") {
        const err2 = { instancePath: instancePath + "/protocol", schemaPath: "#/properties/protocol/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.port !== void 0 && func0.call(data, "port")) {
      let data1 = data.port;
      if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
        const err3 = { instancePath: instancePath + "/port", schemaPath: "#/properties/port/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 > 65535 || isNaN(data1)) {
          const err4 = { instancePath: instancePath + "/port", schemaPath: "#/properties/port/maximum", keyword: "maximum", params: { comparison: "<=", limit: 65535 }, message: "must be <= 65535" };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
        if (data1 < 1 || isNaN(data1)) {
          const err5 = { instancePath: instancePath + "/port", schemaPath: "#/properties/port/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
      }
    }
  } else {
    const err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err6];
    } else {
      vErrors.push(err6);
    }
    errors++;
  }
  validate72.errors = vErrors;
  return errors === 0;
}
function validate74(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.start === void 0 || !func0.call(data, "start")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "start" }, message: "must have required property 'start'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.end === void 0 || !func0.call(data, "end")) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "end" }, message: "must have required property 'end'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!(key0 === "protocol" || key0 === "start" || key0 === "end")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.protocol !== void 0 && func0.call(data, "protocol")) {
      if (typeof data.protocol !== "string") {
        const err3 = { instancePath: instancePath + "/protocol", schemaPath: "#/properties/protocol/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.start !== void 0 && func0.call(data, "start")) {
      let data1 = data.start;
      if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
        const err4 = { instancePath: instancePath + "/start", schemaPath: "#/properties/start/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 > 65535 || isNaN(data1)) {
          const err5 = { instancePath: instancePath + "/start", schemaPath: "#/properties/start/maximum", keyword: "maximum", params: { comparison: "<=", limit: 65535 }, message: "must be <= 65535" };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
        if (data1 < 1 || isNaN(data1)) {
          const err6 = { instancePath: instancePath + "/start", schemaPath: "#/properties/start/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
      }
    }
    if (data.end !== void 0 && func0.call(data, "end")) {
      let data2 = data.end;
      if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2))) {
        const err7 = { instancePath: instancePath + "/end", schemaPath: "#/properties/end/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
      if (typeof data2 == "number" && isFinite(data2)) {
        if (data2 > 65535 || isNaN(data2)) {
          const err8 = { instancePath: instancePath + "/end", schemaPath: "#/properties/end/maximum", keyword: "maximum", params: { comparison: "<=", limit: 65535 }, message: "must be <= 65535" };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
        if (data2 < 1 || isNaN(data2)) {
          const err9 = { instancePath: instancePath + "/end", schemaPath: "#/properties/end/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
      }
    }
  } else {
    const err10 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err10];
    } else {
      vErrors.push(err10);
    }
    errors++;
  }
  validate74.errors = vErrors;
  return errors === 0;
}
function validate71(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (Object.keys(data).length > 1) {
      const err0 = { instancePath, schemaPath: "#/maxProperties", keyword: "maxProperties", params: { limit: 1 }, message: "must NOT have more than 1 properties" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (Object.keys(data).length < 1) {
      const err1 = { instancePath, schemaPath: "#/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!(key0 === "portNumber" || key0 === "portRange" || key0 === "namedPort")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.portNumber !== void 0 && func0.call(data, "portNumber")) {
      if (!validate72(data.portNumber, { instancePath: instancePath + "/portNumber", parentData: data, parentDataProperty: "portNumber", rootData })) {
        vErrors = vErrors === null ? validate72.errors : append(vErrors, validate72.errors);
        errors = vErrors.length;
      }
    }
    if (data.portRange !== void 0 && func0.call(data, "portRange")) {
      if (!validate74(data.portRange, { instancePath: instancePath + "/portRange", parentData: data, parentDataProperty: "portRange", rootData })) {
        vErrors = vErrors === null ? validate74.errors : append(vErrors, validate74.errors);
        errors = vErrors.length;
      }
    }
    if (data.namedPort !== void 0 && func0.call(data, "namedPort")) {
      if (typeof data.namedPort !== "string") {
        const err3 = { instancePath: instancePath + "/namedPort", schemaPath: "#/properties/namedPort/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
  } else {
    const err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err4];
    } else {
      vErrors.push(err4);
    }
    errors++;
  }
  validate71.errors = vErrors;
  return errors === 0;
}
function validate70(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (Array.isArray(data)) {
    if (data.length > 100) {
      const err0 = { instancePath, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 100 }, message: "must NOT have more than 100 items" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.length < 1) {
      const err1 = { instancePath, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      if (!validate71(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData })) {
        vErrors = vErrors === null ? validate71.errors : append(vErrors, validate71.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array" };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  validate70.errors = vErrors;
  return errors === 0;
}
function validate78(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 of Object.keys(data)) {
      if (!(key0 === "matchLabels" || key0 === "matchExpressions")) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.matchLabels !== void 0 && func0.call(data, "matchLabels")) {
      let data0 = data.matchLabels;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        for (const key1 of Object.keys(data0)) {
          if (typeof data0[key1] !== "string") {
            const err1 = { instancePath: instancePath + "/matchLabels/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/matchLabels/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err1];
            } else {
              vErrors.push(err1);
            }
            errors++;
          }
        }
      } else {
        const err2 = { instancePath: instancePath + "/matchLabels", schemaPath: "#/properties/matchLabels/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.matchExpressions !== void 0 && func0.call(data, "matchExpressions")) {
      if (!validate54(data.matchExpressions, { instancePath: instancePath + "/matchExpressions", parentData: data, parentDataProperty: "matchExpressions", rootData })) {
        vErrors = vErrors === null ? validate54.errors : append(vErrors, validate54.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  validate78.errors = vErrors;
  return errors === 0;
}
function validate81(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.namespaceSelector === void 0 || !func0.call(data, "namespaceSelector")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "namespaceSelector" }, message: "must have required property 'namespaceSelector'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.podSelector === void 0 || !func0.call(data, "podSelector")) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "podSelector" }, message: "must have required property 'podSelector'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!(key0 === "namespaceSelector" || key0 === "podSelector")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.namespaceSelector !== void 0 && func0.call(data, "namespaceSelector")) {
      if (!validate53(data.namespaceSelector, { instancePath: instancePath + "/namespaceSelector", parentData: data, parentDataProperty: "namespaceSelector", rootData })) {
        vErrors = vErrors === null ? validate53.errors : append(vErrors, validate53.errors);
        errors = vErrors.length;
      }
    }
    if (data.podSelector !== void 0 && func0.call(data, "podSelector")) {
      if (!validate53(data.podSelector, { instancePath: instancePath + "/podSelector", parentData: data, parentDataProperty: "podSelector", rootData })) {
        vErrors = vErrors === null ? validate53.errors : append(vErrors, validate53.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  validate81.errors = vErrors;
  return errors === 0;
}
var schema28 = { "type": ["object", "array", "string", "number", "boolean", "null"], "properties": { "conditions": { "$ref": "shared#/definitions/17" } }, "additionalProperties": false };
var schema29 = { "type": ["object", "array", "string", "number", "boolean", "null"], "items": { "$ref": "shared#/definitions/18" }, "additionalProperties": false };
var schema30 = { "type": ["object", "array", "string", "number", "boolean", "null"], "properties": { "type": {}, "status": {}, "observedGeneration": {}, "lastTransitionTime": {}, "reason": {}, "message": {} }, "additionalProperties": false };
function validate89(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data != "object" && typeof data !== "string" && !(typeof data == "number" && isFinite(data)) && typeof data !== "boolean") {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema30.type }, message: "must be object,array,string,number,boolean,null" };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 of Object.keys(data)) {
      if (!(key0 === "type" || key0 === "status" || key0 === "observedGeneration" || key0 === "lastTransitionTime" || key0 === "reason" || key0 === "message")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
  }
  validate89.errors = vErrors;
  return errors === 0;
}
function validate88(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data != "object" && typeof data !== "string" && !(typeof data == "number" && isFinite(data)) && typeof data !== "boolean") {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema29.type }, message: "must be object,array,string,number,boolean,null" };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      if (!validate89(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData })) {
        vErrors = vErrors === null ? validate89.errors : append(vErrors, validate89.errors);
        errors = vErrors.length;
      }
    }
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 of Object.keys(data)) {
      const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
  }
  validate88.errors = vErrors;
  return errors === 0;
}
function validate87(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data != "object" && typeof data !== "string" && !(typeof data == "number" && isFinite(data)) && typeof data !== "boolean") {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema28.type }, message: "must be object,array,string,number,boolean,null" };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 of Object.keys(data)) {
      if (!(key0 === "conditions")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.conditions !== void 0 && func0.call(data, "conditions")) {
      if (!validate88(data.conditions, { instancePath: instancePath + "/conditions", parentData: data, parentDataProperty: "conditions", rootData })) {
        vErrors = vErrors === null ? validate88.errors : append(vErrors, validate88.errors);
        errors = vErrors.length;
      }
    }
  }
  validate87.errors = vErrors;
  return errors === 0;
}
var formats18 = fits.network;
var formats20 = fits["domain-name-v1alpha1"];
function validate38(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.spec === void 0 || !func0.call(data, "spec")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "spec" }, message: "must have required property 'spec'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!(key0 === "apiVersion" || key0 === "kind" || key0 === "metadata" || key0 === "spec" || key0 === "status")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.apiVersion !== void 0 && func0.call(data, "apiVersion")) {
      let data0 = data.apiVersion;
      if (typeof data0 !== "string" && data0 !== null) {
        const err2 = { instancePath: instancePath + "/apiVersion", schemaPath: "#/properties/apiVersion/type", keyword: "type", params: { type: schema7.properties.apiVersion.type }, message: "must be string,null" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.kind !== void 0 && func0.call(data, "kind")) {
      let data1 = data.kind;
      if (typeof data1 !== "string" && data1 !== null) {
        const err3 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/type", keyword: "type", params: { type: schema7.properties.kind.type }, message: "must be string,null" };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.metadata !== void 0 && func0.call(data, "metadata")) {
      if (!validate40(data.metadata, { instancePath: instancePath + "/metadata", parentData: data, parentDataProperty: "metadata", rootData })) {
        vErrors = vErrors === null ? validate40.errors : append(vErrors, validate40.errors);
        errors = vErrors.length;
      }
    }
    if (data.spec !== void 0 && func0.call(data, "spec")) {
      let data3 = data.spec;
      if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
        if (data3.priority === void 0 || !func0.call(data3, "priority")) {
          const err4 = { instancePath: instancePath + "/spec", schemaPath: "#/properties/spec/required", keyword: "required", params: { missingProperty: "priority" }, message: "must have required property 'priority'" };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
        if (data3.subject === void 0 || !func0.call(data3, "subject")) {
          const err5 = { instancePath: instancePath + "/spec", schemaPath: "#/properties/spec/required", keyword: "required", params: { missingProperty: "subject" }, message: "must have required property 'subject'" };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
        for (const key1 of Object.keys(data3)) {
          if (!(key1 === "priority" || key1 === "subject" || key1 === "ingress" || key1 === "egress")) {
            const err6 = { instancePath: instancePath + "/spec", schemaPath: "#/properties/spec/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err6];
            } else {
              vErrors.push(err6);
            }
            errors++;
          }
        }
        if (data3.priority !== void 0 && func0.call(data3, "priority")) {
          let data4 = data3.priority;
          if (!(typeof data4 == "number" && (!(data4 % 1) && !isNaN(data4)) && isFinite(data4))) {
            const err7 = { instancePath: instancePath + "/spec/priority", schemaPath: "#/properties/spec/properties/priority/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
              vErrors = [err7];
            } else {
              vErrors.push(err7);
            }
            errors++;
          }
          if (typeof data4 == "number" && isFinite(data4)) {
            if (data4 > 1e3 || isNaN(data4)) {
              const err8 = { instancePath: instancePath + "/spec/priority", schemaPath: "#/properties/spec/properties/priority/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e3 }, message: "must be <= 1000" };
              if (vErrors === null) {
                vErrors = [err8];
              } else {
                vErrors.push(err8);
              }
              errors++;
            }
            if (data4 < 0 || isNaN(data4)) {
              const err9 = { instancePath: instancePath + "/spec/priority", schemaPath: "#/properties/spec/properties/priority/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
              if (vErrors === null) {
                vErrors = [err9];
              } else {
                vErrors.push(err9);
              }
              errors++;
            }
          }
        }
        if (data3.subject !== void 0 && func0.call(data3, "subject")) {
          if (!validate52(data3.subject, { instancePath: instancePath + "/spec/subject", parentData: data3, parentDataProperty: "subject", rootData })) {
            vErrors = vErrors === null ? validate52.errors : append(vErrors, validate52.errors);
            errors = vErrors.length;
          }
        }
        if (data3.ingress !== void 0 && func0.call(data3, "ingress")) {
          let data6 = data3.ingress;
          if (Array.isArray(data6)) {
            if (data6.length > 100) {
              const err10 = { instancePath: instancePath + "/spec/ingress", schemaPath: "#/properties/spec/properties/ingress/maxItems", keyword: "maxItems", params: { limit: 100 }, message: "must NOT have more than 100 items" };
              if (vErrors === null) {
                vErrors = [err10];
              } else {
                vErrors.push(err10);
              }
              errors++;
            }
            const len0 = data6.length;
            for (let i0 = 0; i0 < len0; i0++) {
              let data7 = data6[i0];
              if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
                if (data7.action === void 0 || !func0.call(data7, "action")) {
                  const err11 = { instancePath: instancePath + "/spec/ingress/" + i0, schemaPath: "#/properties/spec/properties/ingress/items/required", keyword: "required", params: { missingProperty: "action" }, message: "must have required property 'action'" };
                  if (vErrors === null) {
                    vErrors = [err11];
                  } else {
                    vErrors.push(err11);
                  }
                  errors++;
                }
                if (data7.from === void 0 || !func0.call(data7, "from")) {
                  const err12 = { instancePath: instancePath + "/spec/ingress/" + i0, schemaPath: "#/properties/spec/properties/ingress/items/required", keyword: "required", params: { missingProperty: "from" }, message: "must have required property 'from'" };
                  if (vErrors === null) {
                    vErrors = [err12];
                  } else {
                    vErrors.push(err12);
                  }
                  errors++;
                }
                for (const key2 of Object.keys(data7)) {
                  if (!(key2 === "name" || key2 === "action" || key2 === "from" || key2 === "ports")) {
                    const err13 = { instancePath: instancePath + "/spec/ingress/" + i0, schemaPath: "#/properties/spec/properties/ingress/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" };
                    if (vErrors === null) {
                      vErrors = [err13];
                    } else {
                      vErrors.push(err13);
                    }
                    errors++;
                  }
                }
                if (data7.name !== void 0 && func0.call(data7, "name")) {
                  let data8 = data7.name;
                  if (typeof data8 === "string") {
                    if (func106(data8) > 100) {
                      const err14 = { instancePath: instancePath + "/spec/ingress/" + i0 + "/name", schemaPath: "#/properties/spec/properties/ingress/items/properties/name/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" };
                      if (vErrors === null) {
                        vErrors = [err14];
                      } else {
                        vErrors.push(err14);
                      }
                      errors++;
                    }
                  } else {
                    const err15 = { instancePath: instancePath + "/spec/ingress/" + i0 + "/name", schemaPath: "#/properties/spec/properties/ingress/items/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err15];
                    } else {
                      vErrors.push(err15);
                    }
                    errors++;
                  }
                }
                if (data7.action !== void 0 && func0.call(data7, "action")) {
                  let data9 = data7.action;
                  if (typeof data9 !== "string") {
                    const err16 = { instancePath: instancePath + "/spec/ingress/" + i0 + "/action", schemaPath: "#/properties/spec/properties/ingress/items/properties/action/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err16];
                    } else {
                      vErrors.push(err16);
                    }
                    errors++;
                  }
                  if (!(data9 === "Allow" || data9 === "Deny" || data9 === "Pass")) {
                    const err17 = { instancePath: instancePath + "/spec/ingress/" + i0 + "/action", schemaPath: "#/properties/spec/properties/ingress/items/properties/action/enum", keyword: "enum", params: { allowedValues: schema7.properties.spec.properties.ingress.items.properties.action.enum }, message: "must be equal to one of the allowed values" };
                    if (vErrors === null) {
                      vErrors = [err17];
                    } else {
                      vErrors.push(err17);
                    }
                    errors++;
                  }
                }
                if (data7.from !== void 0 && func0.call(data7, "from")) {
                  if (!validate64(data7.from, { instancePath: instancePath + "/spec/ingress/" + i0 + "/from", parentData: data7, parentDataProperty: "from", rootData })) {
                    vErrors = vErrors === null ? validate64.errors : append(vErrors, validate64.errors);
                    errors = vErrors.length;
                  }
                }
                if (data7.ports !== void 0 && func0.call(data7, "ports")) {
                  if (!validate70(data7.ports, { instancePath: instancePath + "/spec/ingress/" + i0 + "/ports", parentData: data7, parentDataProperty: "ports", rootData })) {
                    vErrors = vErrors === null ? validate70.errors : append(vErrors, validate70.errors);
                    errors = vErrors.length;
                  }
                }
              } else {
                const err18 = { instancePath: instancePath + "/spec/ingress/" + i0, schemaPath: "#/properties/spec/properties/ingress/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                  vErrors = [err18];
                } else {
                  vErrors.push(err18);
                }
                errors++;
              }
            }
          } else {
            const err19 = { instancePath: instancePath + "/spec/ingress", schemaPath: "#/properties/spec/properties/ingress/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err19];
            } else {
              vErrors.push(err19);
            }
            errors++;
          }
        }
        if (data3.egress !== void 0 && func0.call(data3, "egress")) {
          let data12 = data3.egress;
          if (Array.isArray(data12)) {
            if (data12.length > 100) {
              const err20 = { instancePath: instancePath + "/spec/egress", schemaPath: "#/properties/spec/properties/egress/maxItems", keyword: "maxItems", params: { limit: 100 }, message: "must NOT have more than 100 items" };
              if (vErrors === null) {
                vErrors = [err20];
              } else {
                vErrors.push(err20);
              }
              errors++;
            }
            const len1 = data12.length;
            for (let i1 = 0; i1 < len1; i1++) {
              let data13 = data12[i1];
              const _errs28 = errors;
              const _errs29 = errors;
              const _errs30 = errors;
              const _errs31 = errors;
              if (errors === _errs31) {
                if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
                  let missing0;
                  if ((data13.to === void 0 || !func0.call(data13, "to")) && (missing0 = "to") || (data13.ports === void 0 || !func0.call(data13, "ports")) && (missing0 = "ports")) {
                    const err21 = {};
                    if (vErrors === null) {
                      vErrors = [err21];
                    } else {
                      vErrors.push(err21);
                    }
                    errors++;
                  } else {
                    if (data13.to !== void 0 && func0.call(data13, "to")) {
                      let data14 = data13.to;
                      const _errs33 = errors;
                      if (errors === _errs33) {
                        if (Array.isArray(data14)) {
                          const _errs35 = errors;
                          const len2 = data14.length;
                          for (let i2 = 0; i2 < len2; i2++) {
                            let data15 = data14[i2];
                            const _errs36 = errors;
                            const _errs37 = errors;
                            let valid10 = false;
                            const _errs38 = errors;
                            if (errors === _errs38) {
                              if (data15 && typeof data15 == "object" && !Array.isArray(data15)) {
                                let missing1;
                                if ((data15.networks === void 0 || !func0.call(data15, "networks")) && (missing1 = "networks")) {
                                  const err22 = {};
                                  if (vErrors === null) {
                                    vErrors = [err22];
                                  } else {
                                    vErrors.push(err22);
                                  }
                                  errors++;
                                }
                              } else {
                                const err23 = {};
                                if (vErrors === null) {
                                  vErrors = [err23];
                                } else {
                                  vErrors.push(err23);
                                }
                                errors++;
                              }
                            }
                            var _valid0 = _errs38 === errors;
                            valid10 = valid10 || _valid0;
                            if (!valid10) {
                              const _errs40 = errors;
                              if (errors === _errs40) {
                                if (data15 && typeof data15 == "object" && !Array.isArray(data15)) {
                                  let missing2;
                                  if ((data15.nodes === void 0 || !func0.call(data15, "nodes")) && (missing2 = "nodes")) {
                                    const err24 = {};
                                    if (vErrors === null) {
                                      vErrors = [err24];
                                    } else {
                                      vErrors.push(err24);
                                    }
                                    errors++;
                                  }
                                } else {
                                  const err25 = {};
                                  if (vErrors === null) {
                                    vErrors = [err25];
                                  } else {
                                    vErrors.push(err25);
                                  }
                                  errors++;
                                }
                              }
                              var _valid0 = _errs40 === errors;
                              valid10 = valid10 || _valid0;
                              if (!valid10) {
                                const _errs42 = errors;
                                if (errors === _errs42) {
                                  if (data15 && typeof data15 == "object" && !Array.isArray(data15)) {
                                    let missing3;
                                    if ((data15.domainNames === void 0 || !func0.call(data15, "domainNames")) && (missing3 = "domainNames")) {
                                      const err26 = {};
                                      if (vErrors === null) {
                                        vErrors = [err26];
                                      } else {
                                        vErrors.push(err26);
                                      }
                                      errors++;
                                    }
                                  } else {
                                    const err27 = {};
                                    if (vErrors === null) {
                                      vErrors = [err27];
                                    } else {
                                      vErrors.push(err27);
                                    }
                                    errors++;
                                  }
                                }
                                var _valid0 = _errs42 === errors;
                                valid10 = valid10 || _valid0;
                              }
                            }
                            if (!valid10) {
                              const err28 = {};
                              if (vErrors === null) {
                                vErrors = [err28];
                              } else {
                                vErrors.push(err28);
                              }
                              errors++;
                            } else {
                              errors = _errs37;
                              if (vErrors !== null) {
                                if (_errs37) {
                                  vErrors.length = _errs37;
                                } else {
                                  vErrors = null;
                                }
                              }
                            }
                            var valid9 = _errs36 === errors;
                            if (valid9) {
                              break;
                            }
                          }
                          if (!valid9) {
                            const err29 = {};
                            if (vErrors === null) {
                              vErrors = [err29];
                            } else {
                              vErrors.push(err29);
                            }
                            errors++;
                          } else {
                            errors = _errs35;
                            if (vErrors !== null) {
                              if (_errs35) {
                                vErrors.length = _errs35;
                              } else {
                                vErrors = null;
                              }
                            }
                          }
                        } else {
                          const err30 = {};
                          if (vErrors === null) {
                            vErrors = [err30];
                          } else {
                            vErrors.push(err30);
                          }
                          errors++;
                        }
                      }
                      var valid8 = _errs33 === errors;
                    } else {
                      var valid8 = true;
                    }
                    if (valid8) {
                      if (data13.ports !== void 0 && func0.call(data13, "ports")) {
                        let data16 = data13.ports;
                        const _errs44 = errors;
                        if (errors === _errs44) {
                          if (Array.isArray(data16)) {
                            const _errs46 = errors;
                            const len3 = data16.length;
                            for (let i3 = 0; i3 < len3; i3++) {
                              let data17 = data16[i3];
                              const _errs47 = errors;
                              if (errors === _errs47) {
                                if (data17 && typeof data17 == "object" && !Array.isArray(data17)) {
                                  let missing4;
                                  if ((data17.namedPort === void 0 || !func0.call(data17, "namedPort")) && (missing4 = "namedPort")) {
                                    const err31 = {};
                                    if (vErrors === null) {
                                      vErrors = [err31];
                                    } else {
                                      vErrors.push(err31);
                                    }
                                    errors++;
                                  }
                                } else {
                                  const err32 = {};
                                  if (vErrors === null) {
                                    vErrors = [err32];
                                  } else {
                                    vErrors.push(err32);
                                  }
                                  errors++;
                                }
                              }
                              var valid11 = _errs47 === errors;
                              if (valid11) {
                                break;
                              }
                            }
                            if (!valid11) {
                              const err33 = {};
                              if (vErrors === null) {
                                vErrors = [err33];
                              } else {
                                vErrors.push(err33);
                              }
                              errors++;
                            } else {
                              errors = _errs46;
                              if (vErrors !== null) {
                                if (_errs46) {
                                  vErrors.length = _errs46;
                                } else {
                                  vErrors = null;
                                }
                              }
                            }
                          } else {
                            const err34 = {};
                            if (vErrors === null) {
                              vErrors = [err34];
                            } else {
                              vErrors.push(err34);
                            }
                            errors++;
                          }
                        }
                        var valid8 = _errs44 === errors;
                      } else {
                        var valid8 = true;
                      }
                    }
                  }
                } else {
                  const err35 = {};
                  if (vErrors === null) {
                    vErrors = [err35];
                  } else {
                    vErrors.push(err35);
                  }
                  errors++;
                }
              }
              var valid7 = _errs31 === errors;
              if (valid7) {
                const err36 = {};
                if (vErrors === null) {
                  vErrors = [err36];
                } else {
                  vErrors.push(err36);
                }
                errors++;
              } else {
                errors = _errs30;
                if (vErrors !== null) {
                  if (_errs30) {
                    vErrors.length = _errs30;
                  } else {
                    vErrors = null;
                  }
                }
              }
              var holds0 = _errs29 === errors;
              errors = _errs28;
              if (vErrors !== null) {
                if (_errs28) {
                  vErrors.length = _errs28;
                } else {
                  vErrors = null;
                }
              }
              if (!holds0) {
                const err37 = { instancePath: instancePath + "/spec/egress/" + i1, schemaPath: "#/properties/spec/properties/egress/items/x-rules", keyword: "x-rules", params: { rule: 0 }, message: "a rule must hold" };
                if (vErrors === null) {
                  vErrors = [err37];
                } else {
                  vErrors.push(err37);
                }
                errors++;
              }
              if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
                if (data13.action === void 0 || !func0.call(data13, "action")) {
                  const err38 = { instancePath: instancePath + "/spec/egress/" + i1, schemaPath: "#/properties/spec/properties/egress/items/required", keyword: "required", params: { missingProperty: "action" }, message: "must have required property 'action'" };
                  if (vErrors === null) {
                    vErrors = [err38];
                  } else {
                    vErrors.push(err38);
                  }
                  errors++;
                }
                if (data13.to === void 0 || !func0.call(data13, "to")) {
                  const err39 = { instancePath: instancePath + "/spec/egress/" + i1, schemaPath: "#/properties/spec/properties/egress/items/required", keyword: "required", params: { missingProperty: "to" }, message: "must have required property 'to'" };
                  if (vErrors === null) {
                    vErrors = [err39];
                  } else {
                    vErrors.push(err39);
                  }
                  errors++;
                }
                for (const key3 of Object.keys(data13)) {
                  if (!(key3 === "name" || key3 === "action" || key3 === "to" || key3 === "ports")) {
                    const err40 = { instancePath: instancePath + "/spec/egress/" + i1, schemaPath: "#/properties/spec/properties/egress/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties" };
                    if (vErrors === null) {
                      vErrors = [err40];
                    } else {
                      vErrors.push(err40);
                    }
                    errors++;
                  }
                }
                if (data13.name !== void 0 && func0.call(data13, "name")) {
                  let data18 = data13.name;
                  if (typeof data18 === "string") {
                    if (func106(data18) > 100) {
                      const err41 = { instancePath: instancePath + "/spec/egress/" + i1 + "/name", schemaPath: "#/properties/spec/properties/egress/items/properties/name/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" };
                      if (vErrors === null) {
                        vErrors = [err41];
                      } else {
                        vErrors.push(err41);
                      }
                      errors++;
                    }
                  } else {
                    const err42 = { instancePath: instancePath + "/spec/egress/" + i1 + "/name", schemaPath: "#/properties/spec/properties/egress/items/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err42];
                    } else {
                      vErrors.push(err42);
                    }
                    errors++;
                  }
                }
                if (data13.action !== void 0 && func0.call(data13, "action")) {
                  let data19 = data13.action;
                  if (typeof data19 !== "string") {
                    const err43 = { instancePath: instancePath + "/spec/egress/" + i1 + "/action", schemaPath: "#/properties/spec/properties/egress/items/properties/action/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err43];
                    } else {
                      vErrors.push(err43);
                    }
                    errors++;
                  }
                  if (!(data19 === "Allow" || data19 === "Deny" || data19 === "Pass")) {
                    const err44 = { instancePath: instancePath + "/spec/egress/" + i1 + "/action", schemaPath: "#/properties/spec/properties/egress/items/properties/action/enum", keyword: "enum", params: { allowedValues: schema7.properties.spec.properties.egress.items.properties.action.enum }, message: "must be equal to one of the allowed values" };
                    if (vErrors === null) {
                      vErrors = [err44];
                    } else {
                      vErrors.push(err44);
                    }
                    errors++;
                  }
                }
                if (data13.to !== void 0 && func0.call(data13, "to")) {
                  let data20 = data13.to;
                  if (Array.isArray(data20)) {
                    if (data20.length > 100) {
                      const err45 = { instancePath: instancePath + "/spec/egress/" + i1 + "/to", schemaPath: "#/properties/spec/properties/egress/items/properties/to/maxItems", keyword: "maxItems", params: { limit: 100 }, message: "must NOT have more than 100 items" };
                      if (vErrors === null) {
                        vErrors = [err45];
                      } else {
                        vErrors.push(err45);
                      }
                      errors++;
                    }
                    if (data20.length < 1) {
                      const err46 = { instancePath: instancePath + "/spec/egress/" + i1 + "/to", schemaPath: "#/properties/spec/properties/egress/items/properties/to/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                      if (vErrors === null) {
                        vErrors = [err46];
                      } else {
                        vErrors.push(err46);
                      }
                      errors++;
                    }
                    const len4 = data20.length;
                    for (let i4 = 0; i4 < len4; i4++) {
                      let data21 = data20[i4];
                      if (data21 && typeof data21 == "object" && !Array.isArray(data21)) {
                        if (Object.keys(data21).length > 1) {
                          const err47 = { instancePath: instancePath + "/spec/egress/" + i1 + "/to/" + i4, schemaPath: "#/properties/spec/properties/egress/items/properties/to/items/maxProperties", keyword: "maxProperties", params: { limit: 1 }, message: "must NOT have more than 1 properties" };
                          if (vErrors === null) {
                            vErrors = [err47];
                          } else {
                            vErrors.push(err47);
                          }
                          errors++;
                        }
                        if (Object.keys(data21).length < 1) {
                          const err48 = { instancePath: instancePath + "/spec/egress/" + i1 + "/to/" + i4, schemaPath: "#/properties/spec/properties/egress/items/properties/to/items/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties" };
                          if (vErrors === null) {
                            vErrors = [err48];
                          } else {
                            vErrors.push(err48);
                          }
                          errors++;
                        }
                        for (const key4 of Object.keys(data21)) {
                          if (!(key4 === "namespaces" || key4 === "pods" || key4 === "nodes" || key4 === "networks" || key4 === "domainNames")) {
                            const err49 = { instancePath: instancePath + "/spec/egress/" + i1 + "/to/" + i4, schemaPath: "#/properties/spec/properties/egress/items/properties/to/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, message: "must NOT have additional properties" };
                            if (vErrors === null) {
                              vErrors = [err49];
                            } else {
                              vErrors.push(err49);
                            }
                            errors++;
                          }
                        }
                        if (data21.namespaces !== void 0 && func0.call(data21, "namespaces")) {
                          if (!validate78(data21.namespaces, { instancePath: instancePath + "/spec/egress/" + i1 + "/to/" + i4 + "/namespaces", parentData: data21, parentDataProperty: "namespaces", rootData })) {
                            vErrors = vErrors === null ? validate78.errors : append(vErrors, validate78.errors);
                            errors = vErrors.length;
                          }
                        }
                        if (data21.pods !== void 0 && func0.call(data21, "pods")) {
                          if (!validate81(data21.pods, { instancePath: instancePath + "/spec/egress/" + i1 + "/to/" + i4 + "/pods", parentData: data21, parentDataProperty: "pods", rootData })) {
                            vErrors = vErrors === null ? validate81.errors : append(vErrors, validate81.errors);
                            errors = vErrors.length;
                          }
                        }
                        if (data21.nodes !== void 0 && func0.call(data21, "nodes")) {
                          if (!validate78(data21.nodes, { instancePath: instancePath + "/spec/egress/" + i1 + "/to/" + i4 + "/nodes", parentData: data21, parentDataProperty: "nodes", rootData })) {
                            vErrors = vErrors === null ? validate78.errors : append(vErrors, validate78.errors);
                            errors = vErrors.length;
                          }
                        }
                        if (data21.networks !== void 0 && func0.call(data21, "networks")) {
                          let data25 = data21.networks;
                          if (Array.isArray(data25)) {
                            if (data25.length > 25) {
                              const err50 = { instancePath: instancePath + "/spec/egress/" + i1 + "/to/" + i4 + "/networks", schemaPath: "#/properties/spec/properties/egress/items/properties/to/items/properties/networks/maxItems", keyword: "maxItems", params: { limit: 25 }, message: "must NOT have more than 25 items" };
                              if (vErrors === null) {
                                vErrors = [err50];
                              } else {
                                vErrors.push(err50);
                              }
                              errors++;
                            }
                            if (data25.length < 1) {
                              const err51 = { instancePath: instancePath + "/spec/egress/" + i1 + "/to/" + i4 + "/networks", schemaPath: "#/properties/spec/properties/egress/items/properties/to/items/properties/networks/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                              if (vErrors === null) {
                                vErrors = [err51];
                              } else {
                                vErrors.push(err51);
                              }
                              errors++;
                            }
                            const len5 = data25.length;
                            for (let i5 = 0; i5 < len5; i5++) {
                              let data26 = data25[i5];
                              const _errs66 = errors;
                              const _errs67 = errors;
                              if (errors === _errs67) {
                                if (typeof data26 === "string") {
                                  if (!formats18(data26)) {
                                    const err52 = {};
                                    if (vErrors === null) {
                                      vErrors = [err52];
                                    } else {
                                      vErrors.push(err52);
                                    }
                                    errors++;
                                  }
                                }
                              }
                              var holds1 = _errs67 === errors;
                              errors = _errs66;
                              if (vErrors !== null) {
                                if (_errs66) {
                                  vErrors.length = _errs66;
                                } else {
                                  vErrors = null;
                                }
                              }
                              if (!holds1) {
                                const err53 = { instancePath: instancePath + "/spec/egress/" + i1 + "/to/" + i4 + "/networks/" + i5, schemaPath: "#/properties/spec/properties/egress/items/properties/to/items/properties/networks/items/x-rules", keyword: "x-rules", params: { rule: 0 }, message: "a rule must hold" };
                                if (vErrors === null) {
                                  vErrors = [err53];
                                } else {
                                  vErrors.push(err53);
                                }
                                errors++;
                              }
                              if (typeof data26 === "string") {
                                if (func106(data26) > 43) {
                                  const err54 = { instancePath: instancePath + "/spec/egress/" + i1 + "/to/" + i4 + "/networks/" + i5, schemaPath: "#/properties/spec/properties/egress/items/properties/to/items/properties/networks/items/maxLength", keyword: "maxLength", params: { limit: 43 }, message: "must NOT have more than 43 characters" };
                                  if (vErrors === null) {
                                    vErrors = [err54];
                                  } else {
                                    vErrors.push(err54);
                                  }
                                  errors++;
                                }
                              } else {
                                const err55 = { instancePath: instancePath + "/spec/egress/" + i1 + "/to/" + i4 + "/networks/" + i5, schemaPath: "#/properties/spec/properties/egress/items/properties/to/items/properties/networks/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                if (vErrors === null) {
                                  vErrors = [err55];
                                } else {
                                  vErrors.push(err55);
                                }
                                errors++;
                              }
                            }
                            let i6 = data25.length;
                            let j0;
                            if (i6 > 1) {
                              const indices0 = {};
                              for (; i6--; ) {
                                let item0 = data25[i6];
                                if (typeof item0 !== "string") {
                                  continue;
                                }
                                if (typeof indices0[item0] == "number") {
                                  j0 = indices0[item0];
                                  const err56 = { instancePath: instancePath + "/spec/egress/" + i1 + "/to/" + i4 + "/networks", schemaPath: "#/properties/spec/properties/egress/items/properties/to/items/properties/networks/uniqueItems", keyword: "uniqueItems", params: { i: i6, j: j0 }, message: "must NOT have duplicate items (items ## " + j0 + " and " + i6 + " are identical)" };
                                  if (vErrors === null) {
                                    vErrors = [err56];
                                  } else {
                                    vErrors.push(err56);
                                  }
                                  errors++;
                                  break;
                                }
                                indices0[item0] = i6;
                              }
                            }
                          } else {
                            const err57 = { instancePath: instancePath + "/spec/egress/" + i1 + "/to/" + i4 + "/networks", schemaPath: "#/properties/spec/properties/egress/items/properties/to/items/properties/networks/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                            if (vErrors === null) {
                              vErrors = [err57];
                            } else {
                              vErrors.push(err57);
                            }
                            errors++;
                          }
                        }
                        if (data21.domainNames !== void 0 && func0.call(data21, "domainNames")) {
                          let data27 = data21.domainNames;
                          if (Array.isArray(data27)) {
                            if (data27.length > 25) {
                              const err58 = { instancePath: instancePath + "/spec/egress/" + i1 + "/to/" + i4 + "/domainNames", schemaPath: "#/properties/spec/properties/egress/items/properties/to/items/properties/domainNames/maxItems", keyword: "maxItems", params: { limit: 25 }, message: "must NOT have more than 25 items" };
                              if (vErrors === null) {
                                vErrors = [err58];
                              } else {
                                vErrors.push(err58);
                              }
                              errors++;
                            }
                            if (data27.length < 1) {
                              const err59 = { instancePath: instancePath + "/spec/egress/" + i1 + "/to/" + i4 + "/domainNames", schemaPath: "#/properties/spec/properties/egress/items/properties/to/items/properties/domainNames/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                              if (vErrors === null) {
                                vErrors = [err59];
                              } else {
                                vErrors.push(err59);
                              }
                              errors++;
                            }
                            const len6 = data27.length;
                            for (let i7 = 0; i7 < len6; i7++) {
                              let data28 = data27[i7];
                              if (typeof data28 === "string") {
                                if (!formats20(data28)) {
                                  const err60 = { instancePath: instancePath + "/spec/egress/" + i1 + "/to/" + i4 + "/domainNames/" + i7, schemaPath: "#/properties/spec/properties/egress/items/properties/to/items/properties/domainNames/items/format", keyword: "format", params: { format: "domain-name-v1alpha1" }, message: 'must match format "domain-name-v1alpha1"' };
                                  if (vErrors === null) {
                                    vErrors = [err60];
                                  } else {
                                    vErrors.push(err60);
                                  }
                                  errors++;
                                }
                              } else {
                                const err61 = { instancePath: instancePath + "/spec/egress/" + i1 + "/to/" + i4 + "/domainNames/" + i7, schemaPath: "#/properties/spec/properties/egress/items/properties/to/items/properties/domainNames/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                if (vErrors === null) {
                                  vErrors = [err61];
                                } else {
                                  vErrors.push(err61);
                                }
                                errors++;
                              }
                            }
                            let i8 = data27.length;
                            let j1;
                            if (i8 > 1) {
                              const indices1 = {};
                              for (; i8--; ) {
                                let item1 = data27[i8];
                                if (typeof item1 !== "string") {
                                  continue;
                                }
                                if (typeof indices1[item1] == "number") {
                                  j1 = indices1[item1];
                                  const err62 = { instancePath: instancePath + "/spec/egress/" + i1 + "/to/" + i4 + "/domainNames", schemaPath: "#/properties/spec/properties/egress/items/properties/to/items/properties/domainNames/uniqueItems", keyword: "uniqueItems", params: { i: i8, j: j1 }, message: "must NOT have duplicate items (items ## " + j1 + " and " + i8 + " are identical)" };
                                  if (vErrors === null) {
                                    vErrors = [err62];
                                  } else {
                                    vErrors.push(err62);
                                  }
                                  errors++;
                                  break;
                                }
                                indices1[item1] = i8;
                              }
                            }
                          } else {
                            const err63 = { instancePath: instancePath + "/spec/egress/" + i1 + "/to/" + i4 + "/domainNames", schemaPath: "#/properties/spec/properties/egress/items/properties/to/items/properties/domainNames/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                            if (vErrors === null) {
                              vErrors = [err63];
                            } else {
                              vErrors.push(err63);
                            }
                            errors++;
                          }
                        }
                      } else {
                        const err64 = { instancePath: instancePath + "/spec/egress/" + i1 + "/to/" + i4, schemaPath: "#/properties/spec/properties/egress/items/properties/to/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                        if (vErrors === null) {
                          vErrors = [err64];
                        } else {
                          vErrors.push(err64);
                        }
                        errors++;
                      }
                    }
                  } else {
                    const err65 = { instancePath: instancePath + "/spec/egress/" + i1 + "/to", schemaPath: "#/properties/spec/properties/egress/items/properties/to/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                    if (vErrors === null) {
                      vErrors = [err65];
                    } else {
                      vErrors.push(err65);
                    }
                    errors++;
                  }
                }
                if (data13.ports !== void 0 && func0.call(data13, "ports")) {
                  if (!validate70(data13.ports, { instancePath: instancePath + "/spec/egress/" + i1 + "/ports", parentData: data13, parentDataProperty: "ports", rootData })) {
                    vErrors = vErrors === null ? validate70.errors : append(vErrors, validate70.errors);
                    errors = vErrors.length;
                  }
                }
              } else {
                const err66 = { instancePath: instancePath + "/spec/egress/" + i1, schemaPath: "#/properties/spec/properties/egress/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                  vErrors = [err66];
                } else {
                  vErrors.push(err66);
                }
                errors++;
              }
            }
          } else {
            const err67 = { instancePath: instancePath + "/spec/egress", schemaPath: "#/properties/spec/properties/egress/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err67];
            } else {
              vErrors.push(err67);
            }
            errors++;
          }
        }
      } else {
        const err68 = { instancePath: instancePath + "/spec", schemaPath: "#/properties/spec/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err68];
        } else {
          vErrors.push(err68);
        }
        errors++;
      }
    }
    if (data.status !== void 0 && func0.call(data, "status")) {
      if (!validate87(data.status, { instancePath: instancePath + "/status", parentData: data, parentDataProperty: "status", rootData })) {
        vErrors = vErrors === null ? validate87.errors : append(vErrors, validate87.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err69 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err69];
    } else {
      vErrors.push(err69);
    }
    errors++;
  }
  validate38.errors = vErrors;
  return errors === 0;
}
var validateBaselineAdminNetworkPolicy = validate93;
var schema31 = { "type": "object", "required": ["spec"], "x-rules": [{ "type": "object", "properties": { "metadata": { "anyOf": [{ "type": "object", "required": ["name"], "properties": { "name": { "const": "default" } } }, { "type": "object", "properties": { "name": { "enum": ["", null] }, "generateName": { "enum": ["", null] } } }, { "type": ["array", "string", "number", "boolean", "null"] }] } } }], "properties": { "apiVersion": { "type": ["string", "null"] }, "kind": { "type": ["string", "null"] }, "metadata": { "$ref": "shared#/definitions/0" }, "spec": { "type": "object", "required": ["subject"], "properties": { "subject": { "$ref": "shared#/definitions/6" }, "ingress": { "type": "array", "maxItems": 100, "items": { "type": "object", "required": ["action", "from"], "properties": { "name": { "type": "string", "maxLength": 100 }, "action": { "type": "string", "enum": ["Allow", "Deny"] }, "from": { "$ref": "shared#/definitions/11" }, "ports": { "$ref": "shared#/definitions/12" } }, "additionalProperties": false } }, "egress": { "type": "array", "maxItems": 100, "items": { "type": "object", "required": ["action", "to"], "x-rules": [{ "not": { "type": "object", "required": ["to", "ports"], "properties": { "to": { "type": "array", "contains": { "anyOf": [{ "type": "object", "required": ["networks"], "properties": { "networks": true } }, { "type": "object", "required": ["nodes"], "properties": { "nodes": true } }] } }, "ports": { "type": "array", "contains": { "type": "object", "required": ["namedPort"], "properties": { "namedPort": true } } } } } }], "properties": { "name": { "type": "string", "maxLength": 100 }, "action": { "type": "string", "enum": ["Allow", "Deny"] }, "to": { "type": "array", "minItems": 1, "maxItems": 100, "items": { "type": "object", "minProperties": 1, "maxProperties": 1, "properties": { "namespaces": { "$ref": "shared#/definitions/7" }, "pods": { "$ref": "shared#/definitions/10" }, "nodes": { "$ref": "shared#/definitions/7" }, "networks": { "type": "array", "minItems": 1, "maxItems": 25, "uniqueItems": true, "items": { "type": "string", "maxLength": 43, "x-rules": [{ "format": "network" }] } } }, "additionalProperties": false } }, "ports": { "$ref": "shared#/definitions/12" } }, "additionalProperties": false } } }, "additionalProperties": false }, "status": { "$ref": "shared#/definitions/16" } }, "additionalProperties": false };
function validate94(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data)) && data !== null) {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema9.type }, message: "must be object,null" };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 of Object.keys(data)) {
      if (!func0.call(schema9.properties, key0)) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.name !== void 0 && func0.call(data, "name")) {
      let data0 = data.name;
      if (typeof data0 !== "string" && data0 !== null) {
        const err2 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: schema9.properties.name.type }, message: "must be string,null" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
      if (typeof data0 === "string") {
        if (!formats0(data0)) {
          const err3 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/format", keyword: "format", params: { format: "object-name" }, message: 'must match format "object-name"' };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      }
    }
    if (data.generateName !== void 0 && func0.call(data, "generateName")) {
      let data1 = data.generateName;
      if (typeof data1 !== "string" && data1 !== null) {
        const err4 = { instancePath: instancePath + "/generateName", schemaPath: "#/properties/generateName/type", keyword: "type", params: { type: schema9.properties.generateName.type }, message: "must be string,null" };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.namespace !== void 0 && func0.call(data, "namespace")) {
      let data2 = data.namespace;
      if (typeof data2 !== "string" && data2 !== null) {
        const err5 = { instancePath: instancePath + "/namespace", schemaPath: "#/properties/namespace/type", keyword: "type", params: { type: schema9.properties.namespace.type }, message: "must be string,null" };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.selfLink !== void 0 && func0.call(data, "selfLink")) {
      let data3 = data.selfLink;
      if (typeof data3 !== "string" && data3 !== null) {
        const err6 = { instancePath: instancePath + "/selfLink", schemaPath: "#/properties/selfLink/type", keyword: "type", params: { type: schema9.properties.selfLink.type }, message: "must be string,null" };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.uid !== void 0 && func0.call(data, "uid")) {
      let data4 = data.uid;
      if (typeof data4 !== "string" && data4 !== null) {
        const err7 = { instancePath: instancePath + "/uid", schemaPath: "#/properties/uid/type", keyword: "type", params: { type: schema9.properties.uid.type }, message: "must be string,null" };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.resourceVersion !== void 0 && func0.call(data, "resourceVersion")) {
      let data5 = data.resourceVersion;
      if (typeof data5 !== "string" && data5 !== null) {
        const err8 = { instancePath: instancePath + "/resourceVersion", schemaPath: "#/properties/resourceVersion/type", keyword: "type", params: { type: schema9.properties.resourceVersion.type }, message: "must be string,null" };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.generation !== void 0 && func0.call(data, "generation")) {
      let data6 = data.generation;
      if (!(typeof data6 == "number" && (!(data6 % 1) && !isNaN(data6)) && isFinite(data6)) && data6 !== null) {
        const err9 = { instancePath: instancePath + "/generation", schemaPath: "#/properties/generation/type", keyword: "type", params: { type: schema9.properties.generation.type }, message: "must be integer,null" };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
      if (typeof data6 == "number" && isFinite(data6)) {
        if (!formats2.validate(data6)) {
          const err10 = { instancePath: instancePath + "/generation", schemaPath: "#/properties/generation/format", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"' };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
      }
    }
    if (data.creationTimestamp !== void 0 && func0.call(data, "creationTimestamp")) {
      let data7 = data.creationTimestamp;
      if (typeof data7 !== "string" && data7 !== null) {
        const err11 = { instancePath: instancePath + "/creationTimestamp", schemaPath: "#/properties/creationTimestamp/type", keyword: "type", params: { type: schema9.properties.creationTimestamp.type }, message: "must be string,null" };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
      if (typeof data7 === "string") {
        if (!formats4(data7)) {
          const err12 = { instancePath: instancePath + "/creationTimestamp", schemaPath: "#/properties/creationTimestamp/format", keyword: "format", params: { format: "rfc3339" }, message: 'must match format "rfc3339"' };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
      }
    }
    if (data.deletionTimestamp !== void 0 && func0.call(data, "deletionTimestamp")) {
      let data8 = data.deletionTimestamp;
      if (typeof data8 !== "string" && data8 !== null) {
        const err13 = { instancePath: instancePath + "/deletionTimestamp", schemaPath: "#/properties/deletionTimestamp/type", keyword: "type", params: { type: schema9.properties.deletionTimestamp.type }, message: "must be string,null" };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
      if (typeof data8 === "string") {
        if (!formats4(data8)) {
          const err14 = { instancePath: instancePath + "/deletionTimestamp", schemaPath: "#/properties/deletionTimestamp/format", keyword: "format", params: { format: "rfc3339" }, message: 'must match format "rfc3339"' };
          if (vErrors === null) {
            vErrors = [err14];
          } else {
            vErrors.push(err14);
          }
          errors++;
        }
      }
    }
    if (data.deletionGracePeriodSeconds !== void 0 && func0.call(data, "deletionGracePeriodSeconds")) {
      let data9 = data.deletionGracePeriodSeconds;
      if (!(typeof data9 == "number" && (!(data9 % 1) && !isNaN(data9)) && isFinite(data9)) && data9 !== null) {
        const err15 = { instancePath: instancePath + "/deletionGracePeriodSeconds", schemaPath: "#/properties/deletionGracePeriodSeconds/type", keyword: "type", params: { type: schema9.properties.deletionGracePeriodSeconds.type }, message: "must be integer,null" };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
      if (typeof data9 == "number" && isFinite(data9)) {
        if (!formats2.validate(data9)) {
          const err16 = { instancePath: instancePath + "/deletionGracePeriodSeconds", schemaPath: "#/properties/deletionGracePeriodSeconds/format", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"' };
          if (vErrors === null) {
            vErrors = [err16];
          } else {
            vErrors.push(err16);
          }
          errors++;
        }
      }
    }
    if (data.labels !== void 0 && func0.call(data, "labels")) {
      if (!validate41(data.labels, { instancePath: instancePath + "/labels", parentData: data, parentDataProperty: "labels", rootData })) {
        vErrors = vErrors === null ? validate41.errors : append(vErrors, validate41.errors);
        errors = vErrors.length;
      }
    }
    if (data.annotations !== void 0 && func0.call(data, "annotations")) {
      let data11 = data.annotations;
      if (!(data11 && typeof data11 == "object" && !Array.isArray(data11)) && data11 !== null) {
        const err17 = { instancePath: instancePath + "/annotations", schemaPath: "#/properties/annotations/type", keyword: "type", params: { type: schema9.properties.annotations.type }, message: "must be object,null" };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
      if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
        for (const key1 of Object.keys(data11)) {
          const _errs25 = errors;
          if (typeof key1 === "string") {
            if (!formats14(key1)) {
              const err18 = { instancePath: instancePath + "/annotations", schemaPath: "#/properties/annotations/propertyNames/format", keyword: "format", params: { format: "annotation-key" }, message: 'must match format "annotation-key"', propertyName: key1 };
              if (vErrors === null) {
                vErrors = [err18];
              } else {
                vErrors.push(err18);
              }
              errors++;
            }
          } else {
            const err19 = { instancePath: instancePath + "/annotations", schemaPath: "#/properties/annotations/propertyNames/type", keyword: "type", params: { type: "string" }, message: "must be string", propertyName: key1 };
            if (vErrors === null) {
              vErrors = [err19];
            } else {
              vErrors.push(err19);
            }
            errors++;
          }
          var valid1 = _errs25 === errors;
          if (!valid1) {
            const err20 = { instancePath: instancePath + "/annotations", schemaPath: "#/properties/annotations/propertyNames", keyword: "propertyNames", params: { propertyName: key1 }, message: "property name must be valid" };
            if (vErrors === null) {
              vErrors = [err20];
            } else {
              vErrors.push(err20);
            }
            errors++;
          }
        }
        for (const key2 of Object.keys(data11)) {
          let data12 = data11[key2];
          if (typeof data12 !== "string" && data12 !== null) {
            const err21 = { instancePath: instancePath + "/annotations/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/annotations/additionalProperties/type", keyword: "type", params: { type: schema9.properties.annotations.additionalProperties.type }, message: "must be string,null" };
            if (vErrors === null) {
              vErrors = [err21];
            } else {
              vErrors.push(err21);
            }
            errors++;
          }
        }
      }
    }
    if (data.ownerReferences !== void 0 && func0.call(data, "ownerReferences")) {
      if (!validate43(data.ownerReferences, { instancePath: instancePath + "/ownerReferences", parentData: data, parentDataProperty: "ownerReferences", rootData })) {
        vErrors = vErrors === null ? validate43.errors : append(vErrors, validate43.errors);
        errors = vErrors.length;
      }
    }
    if (data.finalizers !== void 0 && func0.call(data, "finalizers")) {
      let data14 = data.finalizers;
      if (!Array.isArray(data14) && data14 !== null) {
        const err22 = { instancePath: instancePath + "/finalizers", schemaPath: "#/properties/finalizers/type", keyword: "type", params: { type: schema9.properties.finalizers.type }, message: "must be array,null" };
        if (vErrors === null) {
          vErrors = [err22];
        } else {
          vErrors.push(err22);
        }
        errors++;
      }
      if (Array.isArray(data14)) {
        const len0 = data14.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data15 = data14[i0];
          if (typeof data15 !== "string" && data15 !== null) {
            const err23 = { instancePath: instancePath + "/finalizers/" + i0, schemaPath: "#/properties/finalizers/items/type", keyword: "type", params: { type: schema9.properties.finalizers.items.type }, message: "must be string,null" };
            if (vErrors === null) {
              vErrors = [err23];
            } else {
              vErrors.push(err23);
            }
            errors++;
          }
        }
      }
    }
    if (data.managedFields !== void 0 && func0.call(data, "managedFields")) {
      if (!validate47(data.managedFields, { instancePath: instancePath + "/managedFields", parentData: data, parentDataProperty: "managedFields", rootData })) {
        vErrors = vErrors === null ? validate47.errors : append(vErrors, validate47.errors);
        errors = vErrors.length;
      }
    }
  }
  validate94.errors = vErrors;
  return errors === 0;
}
function validate99(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (Object.keys(data).length > 1) {
      const err0 = { instancePath, schemaPath: "#/maxProperties", keyword: "maxProperties", params: { limit: 1 }, message: "must NOT have more than 1 properties" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (Object.keys(data).length < 1) {
      const err1 = { instancePath, schemaPath: "#/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!(key0 === "namespaces" || key0 === "pods")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.namespaces !== void 0 && func0.call(data, "namespaces")) {
      if (!validate53(data.namespaces, { instancePath: instancePath + "/namespaces", parentData: data, parentDataProperty: "namespaces", rootData })) {
        vErrors = vErrors === null ? validate53.errors : append(vErrors, validate53.errors);
        errors = vErrors.length;
      }
    }
    if (data.pods !== void 0 && func0.call(data, "pods")) {
      if (!validate59(data.pods, { instancePath: instancePath + "/pods", parentData: data, parentDataProperty: "pods", rootData })) {
        vErrors = vErrors === null ? validate59.errors : append(vErrors, validate59.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  validate99.errors = vErrors;
  return errors === 0;
}
function validate103(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (Array.isArray(data)) {
    if (data.length > 100) {
      const err0 = { instancePath, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 100 }, message: "must NOT have more than 100 items" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.length < 1) {
      const err1 = { instancePath, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      if (!validate65(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData })) {
        vErrors = vErrors === null ? validate65.errors : append(vErrors, validate65.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array" };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  validate103.errors = vErrors;
  return errors === 0;
}
function validate106(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (Array.isArray(data)) {
    if (data.length > 100) {
      const err0 = { instancePath, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 100 }, message: "must NOT have more than 100 items" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.length < 1) {
      const err1 = { instancePath, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      if (!validate71(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData })) {
        vErrors = vErrors === null ? validate71.errors : append(vErrors, validate71.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array" };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  validate106.errors = vErrors;
  return errors === 0;
}
function validate109(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 of Object.keys(data)) {
      if (!(key0 === "matchLabels" || key0 === "matchExpressions")) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.matchLabels !== void 0 && func0.call(data, "matchLabels")) {
      let data0 = data.matchLabels;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        for (const key1 of Object.keys(data0)) {
          if (typeof data0[key1] !== "string") {
            const err1 = { instancePath: instancePath + "/matchLabels/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/matchLabels/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err1];
            } else {
              vErrors.push(err1);
            }
            errors++;
          }
        }
      } else {
        const err2 = { instancePath: instancePath + "/matchLabels", schemaPath: "#/properties/matchLabels/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.matchExpressions !== void 0 && func0.call(data, "matchExpressions")) {
      if (!validate54(data.matchExpressions, { instancePath: instancePath + "/matchExpressions", parentData: data, parentDataProperty: "matchExpressions", rootData })) {
        vErrors = vErrors === null ? validate54.errors : append(vErrors, validate54.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  validate109.errors = vErrors;
  return errors === 0;
}
function validate112(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.namespaceSelector === void 0 || !func0.call(data, "namespaceSelector")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "namespaceSelector" }, message: "must have required property 'namespaceSelector'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.podSelector === void 0 || !func0.call(data, "podSelector")) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "podSelector" }, message: "must have required property 'podSelector'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!(key0 === "namespaceSelector" || key0 === "podSelector")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.namespaceSelector !== void 0 && func0.call(data, "namespaceSelector")) {
      if (!validate53(data.namespaceSelector, { instancePath: instancePath + "/namespaceSelector", parentData: data, parentDataProperty: "namespaceSelector", rootData })) {
        vErrors = vErrors === null ? validate53.errors : append(vErrors, validate53.errors);
        errors = vErrors.length;
      }
    }
    if (data.podSelector !== void 0 && func0.call(data, "podSelector")) {
      if (!validate53(data.podSelector, { instancePath: instancePath + "/podSelector", parentData: data, parentDataProperty: "podSelector", rootData })) {
        vErrors = vErrors === null ? validate53.errors : append(vErrors, validate53.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  validate112.errors = vErrors;
  return errors === 0;
}
function validate118(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data != "object" && typeof data !== "string" && !(typeof data == "number" && isFinite(data)) && typeof data !== "boolean") {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema28.type }, message: "must be object,array,string,number,boolean,null" };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 of Object.keys(data)) {
      if (!(key0 === "conditions")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.conditions !== void 0 && func0.call(data, "conditions")) {
      if (!validate88(data.conditions, { instancePath: instancePath + "/conditions", parentData: data, parentDataProperty: "conditions", rootData })) {
        vErrors = vErrors === null ? validate88.errors : append(vErrors, validate88.errors);
        errors = vErrors.length;
      }
    }
  }
  validate118.errors = vErrors;
  return errors === 0;
}
function validate93(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs1 = errors;
  const _errs2 = errors;
  if (errors === _errs2) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.metadata !== void 0 && func0.call(data, "metadata")) {
        let data0 = data.metadata;
        const _errs5 = errors;
        let valid1 = false;
        const _errs6 = errors;
        if (errors === _errs6) {
          if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
            let missing0;
            if ((data0.name === void 0 || !func0.call(data0, "name")) && (missing0 = "name")) {
              const err0 = {};
              if (vErrors === null) {
                vErrors = [err0];
              } else {
                vErrors.push(err0);
              }
              errors++;
            } else {
              if (data0.name !== void 0 && func0.call(data0, "name")) {
                if ("default" !== data0.name) {
                  const err1 = {};
                  if (vErrors === null) {
                    vErrors = [err1];
                  } else {
                    vErrors.push(err1);
                  }
                  errors++;
                }
              }
            }
          } else {
            const err2 = {};
            if (vErrors === null) {
              vErrors = [err2];
            } else {
              vErrors.push(err2);
            }
            errors++;
          }
        }
        var _valid0 = _errs6 === errors;
        valid1 = valid1 || _valid0;
        if (!valid1) {
          const _errs9 = errors;
          if (errors === _errs9) {
            if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
              if (data0.name !== void 0 && func0.call(data0, "name")) {
                let data2 = data0.name;
                const _errs11 = errors;
                if (!(data2 === "" || data2 === null)) {
                  const err3 = {};
                  if (vErrors === null) {
                    vErrors = [err3];
                  } else {
                    vErrors.push(err3);
                  }
                  errors++;
                }
                var valid3 = _errs11 === errors;
              } else {
                var valid3 = true;
              }
              if (valid3) {
                if (data0.generateName !== void 0 && func0.call(data0, "generateName")) {
                  let data3 = data0.generateName;
                  const _errs12 = errors;
                  if (!(data3 === "" || data3 === null)) {
                    const err4 = {};
                    if (vErrors === null) {
                      vErrors = [err4];
                    } else {
                      vErrors.push(err4);
                    }
                    errors++;
                  }
                  var valid3 = _errs12 === errors;
                } else {
                  var valid3 = true;
                }
              }
            } else {
              const err5 = {};
              if (vErrors === null) {
                vErrors = [err5];
              } else {
                vErrors.push(err5);
              }
              errors++;
            }
          }
          var _valid0 = _errs9 === errors;
          valid1 = valid1 || _valid0;
          if (!valid1) {
            const _errs13 = errors;
            if (!Array.isArray(data0) && typeof data0 !== "string" && !(typeof data0 == "number" && isFinite(data0)) && typeof data0 !== "boolean" && data0 !== null) {
              const err6 = {};
              if (vErrors === null) {
                vErrors = [err6];
              } else {
                vErrors.push(err6);
              }
              errors++;
            }
            var _valid0 = _errs13 === errors;
            valid1 = valid1 || _valid0;
          }
        }
        if (!valid1) {
          const err7 = {};
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        } else {
          errors = _errs5;
          if (vErrors !== null) {
            if (_errs5) {
              vErrors.length = _errs5;
            } else {
              vErrors = null;
            }
          }
        }
      }
    } else {
      const err8 = {};
      if (vErrors === null) {
        vErrors = [err8];
      } else {
        vErrors.push(err8);
      }
      errors++;
    }
  }
  var holds0 = _errs2 === errors;
  errors = _errs1;
  if (vErrors !== null) {
    if (_errs1) {
      vErrors.length = _errs1;
    } else {
      vErrors = null;
    }
  }
  if (!holds0) {
    const err9 = { instancePath, schemaPath: "#/x-rules", keyword: "x-rules", params: { rule: 0 }, message: "a rule must hold" };
    if (vErrors === null) {
      vErrors = [err9];
    } else {
      vErrors.push(err9);
    }
    errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.spec === void 0 || !func0.call(data, "spec")) {
      const err10 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "spec" }, message: "must have required property 'spec'" };
      if (vErrors === null) {
        vErrors = [err10];
      } else {
        vErrors.push(err10);
      }
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!(key0 === "apiVersion" || key0 === "kind" || key0 === "metadata" || key0 === "spec" || key0 === "status")) {
        const err11 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.apiVersion !== void 0 && func0.call(data, "apiVersion")) {
      let data4 = data.apiVersion;
      if (typeof data4 !== "string" && data4 !== null) {
        const err12 = { instancePath: instancePath + "/apiVersion", schemaPath: "#/properties/apiVersion/type", keyword: "type", params: { type: schema31.properties.apiVersion.type }, message: "must be string,null" };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data.kind !== void 0 && func0.call(data, "kind")) {
      let data5 = data.kind;
      if (typeof data5 !== "string" && data5 !== null) {
        const err13 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/type", keyword: "type", params: { type: schema31.properties.kind.type }, message: "must be string,null" };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
    if (data.metadata !== void 0 && func0.call(data, "metadata")) {
      if (!validate94(data.metadata, { instancePath: instancePath + "/metadata", parentData: data, parentDataProperty: "metadata", rootData })) {
        vErrors = vErrors === null ? validate94.errors : append(vErrors, validate94.errors);
        errors = vErrors.length;
      }
    }
    if (data.spec !== void 0 && func0.call(data, "spec")) {
      let data7 = data.spec;
      if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
        if (data7.subject === void 0 || !func0.call(data7, "subject")) {
          const err14 = { instancePath: instancePath + "/spec", schemaPath: "#/properties/spec/required", keyword: "required", params: { missingProperty: "subject" }, message: "must have required property 'subject'" };
          if (vErrors === null) {
            vErrors = [err14];
          } else {
            vErrors.push(err14);
          }
          errors++;
        }
        for (const key1 of Object.keys(data7)) {
          if (!(key1 === "subject" || key1 === "ingress" || key1 === "egress")) {
            const err15 = { instancePath: instancePath + "/spec", schemaPath: "#/properties/spec/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err15];
            } else {
              vErrors.push(err15);
            }
            errors++;
          }
        }
        if (data7.subject !== void 0 && func0.call(data7, "subject")) {
          if (!validate99(data7.subject, { instancePath: instancePath + "/spec/subject", parentData: data7, parentDataProperty: "subject", rootData })) {
            vErrors = vErrors === null ? validate99.errors : append(vErrors, validate99.errors);
            errors = vErrors.length;
          }
        }
        if (data7.ingress !== void 0 && func0.call(data7, "ingress")) {
          let data9 = data7.ingress;
          if (Array.isArray(data9)) {
            if (data9.length > 100) {
              const err16 = { instancePath: instancePath + "/spec/ingress", schemaPath: "#/properties/spec/properties/ingress/maxItems", keyword: "maxItems", params: { limit: 100 }, message: "must NOT have more than 100 items" };
              if (vErrors === null) {
                vErrors = [err16];
              } else {
                vErrors.push(err16);
              }
              errors++;
            }
            const len0 = data9.length;
            for (let i0 = 0; i0 < len0; i0++) {
              let data10 = data9[i0];
              if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
                if (data10.action === void 0 || !func0.call(data10, "action")) {
                  const err17 = { instancePath: instancePath + "/spec/ingress/" + i0, schemaPath: "#/properties/spec/properties/ingress/items/required", keyword: "required", params: { missingProperty: "action" }, message: "must have required property 'action'" };
                  if (vErrors === null) {
                    vErrors = [err17];
                  } else {
                    vErrors.push(err17);
                  }
                  errors++;
                }
                if (data10.from === void 0 || !func0.call(data10, "from")) {
                  const err18 = { instancePath: instancePath + "/spec/ingress/" + i0, schemaPath: "#/properties/spec/properties/ingress/items/required", keyword: "required", params: { missingProperty: "from" }, message: "must have required property 'from'" };
                  if (vErrors === null) {
                    vErrors = [err18];
                  } else {
                    vErrors.push(err18);
                  }
                  errors++;
                }
                for (const key2 of Object.keys(data10)) {
                  if (!(key2 === "name" || key2 === "action" || key2 === "from" || key2 === "ports")) {
                    const err19 = { instancePath: instancePath + "/spec/ingress/" + i0, schemaPath: "#/properties/spec/properties/ingress/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" };
                    if (vErrors === null) {
                      vErrors = [err19];
                    } else {
                      vErrors.push(err19);
                    }
                    errors++;
                  }
                }
                if (data10.name !== void 0 && func0.call(data10, "name")) {
                  let data11 = data10.name;
                  if (typeof data11 === "string") {
                    if (func106(data11) > 100) {
                      const err20 = { instancePath: instancePath + "/spec/ingress/" + i0 + "/name", schemaPath: "#/properties/spec/properties/ingress/items/properties/name/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" };
                      if (vErrors === null) {
                        vErrors = [err20];
                      } else {
                        vErrors.push(err20);
                      }
                      errors++;
                    }
                  } else {
                    const err21 = { instancePath: instancePath + "/spec/ingress/" + i0 + "/name", schemaPath: "#/properties/spec/properties/ingress/items/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err21];
                    } else {
                      vErrors.push(err21);
                    }
                    errors++;
                  }
                }
                if (data10.action !== void 0 && func0.call(data10, "action")) {
                  let data12 = data10.action;
                  if (typeof data12 !== "string") {
                    const err22 = { instancePath: instancePath + "/spec/ingress/" + i0 + "/action", schemaPath: "#/properties/spec/properties/ingress/items/properties/action/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err22];
                    } else {
                      vErrors.push(err22);
                    }
                    errors++;
                  }
                  if (!(data12 === "Allow" || data12 === "Deny")) {
                    const err23 = { instancePath: instancePath + "/spec/ingress/" + i0 + "/action", schemaPath: "#/properties/spec/properties/ingress/items/properties/action/enum", keyword: "enum", params: { allowedValues: schema31.properties.spec.properties.ingress.items.properties.action.enum }, message: "must be equal to one of the allowed values" };
                    if (vErrors === null) {
                      vErrors = [err23];
                    } else {
                      vErrors.push(err23);
                    }
                    errors++;
                  }
                }
                if (data10.from !== void 0 && func0.call(data10, "from")) {
                  if (!validate103(data10.from, { instancePath: instancePath + "/spec/ingress/" + i0 + "/from", parentData: data10, parentDataProperty: "from", rootData })) {
                    vErrors = vErrors === null ? validate103.errors : append(vErrors, validate103.errors);
                    errors = vErrors.length;
                  }
                }
                if (data10.ports !== void 0 && func0.call(data10, "ports")) {
                  if (!validate106(data10.ports, { instancePath: instancePath + "/spec/ingress/" + i0 + "/ports", parentData: data10, parentDataProperty: "ports", rootData })) {
                    vErrors = vErrors === null ? validate106.errors : append(vErrors, validate106.errors);
                    errors = vErrors.length;
                  }
                }
              } else {
                const err24 = { instancePath: instancePath + "/spec/ingress/" + i0, schemaPath: "#/properties/spec/properties/ingress/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                  vErrors = [err24];
                } else {
                  vErrors.push(err24);
                }
                errors++;
              }
            }
          } else {
            const err25 = { instancePath: instancePath + "/spec/ingress", schemaPath: "#/properties/spec/properties/ingress/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err25];
            } else {
              vErrors.push(err25);
            }
            errors++;
          }
        }
        if (data7.egress !== void 0 && func0.call(data7, "egress")) {
          let data15 = data7.egress;
          if (Array.isArray(data15)) {
            if (data15.length > 100) {
              const err26 = { instancePath: instancePath + "/spec/egress", schemaPath: "#/properties/spec/properties/egress/maxItems", keyword: "maxItems", params: { limit: 100 }, message: "must NOT have more than 100 items" };
              if (vErrors === null) {
                vErrors = [err26];
              } else {
                vErrors.push(err26);
              }
              errors++;
            }
            const len1 = data15.length;
            for (let i1 = 0; i1 < len1; i1++) {
              let data16 = data15[i1];
              const _errs40 = errors;
              const _errs41 = errors;
              const _errs42 = errors;
              const _errs43 = errors;
              if (errors === _errs43) {
                if (data16 && typeof data16 == "object" && !Array.isArray(data16)) {
                  let missing1;
                  if ((data16.to === void 0 || !func0.call(data16, "to")) && (missing1 = "to") || (data16.ports === void 0 || !func0.call(data16, "ports")) && (missing1 = "ports")) {
                    const err27 = {};
                    if (vErrors === null) {
                      vErrors = [err27];
                    } else {
                      vErrors.push(err27);
                    }
                    errors++;
                  } else {
                    if (data16.to !== void 0 && func0.call(data16, "to")) {
                      let data17 = data16.to;
                      const _errs45 = errors;
                      if (errors === _errs45) {
                        if (Array.isArray(data17)) {
                          const _errs47 = errors;
                          const len2 = data17.length;
                          for (let i2 = 0; i2 < len2; i2++) {
                            let data18 = data17[i2];
                            const _errs48 = errors;
                            const _errs49 = errors;
                            let valid14 = false;
                            const _errs50 = errors;
                            if (errors === _errs50) {
                              if (data18 && typeof data18 == "object" && !Array.isArray(data18)) {
                                let missing2;
                                if ((data18.networks === void 0 || !func0.call(data18, "networks")) && (missing2 = "networks")) {
                                  const err28 = {};
                                  if (vErrors === null) {
                                    vErrors = [err28];
                                  } else {
                                    vErrors.push(err28);
                                  }
                                  errors++;
                                }
                              } else {
                                const err29 = {};
                                if (vErrors === null) {
                                  vErrors = [err29];
                                } else {
                                  vErrors.push(err29);
                                }
                                errors++;
                              }
                            }
                            var _valid1 = _errs50 === errors;
                            valid14 = valid14 || _valid1;
                            if (!valid14) {
                              const _errs52 = errors;
                              if (errors === _errs52) {
                                if (data18 && typeof data18 == "object" && !Array.isArray(data18)) {
                                  let missing3;
                                  if ((data18.nodes === void 0 || !func0.call(data18, "nodes")) && (missing3 = "nodes")) {
                                    const err30 = {};
                                    if (vErrors === null) {
                                      vErrors = [err30];
                                    } else {
                                      vErrors.push(err30);
                                    }
                                    errors++;
                                  }
                                } else {
                                  const err31 = {};
                                  if (vErrors === null) {
                                    vErrors = [err31];
                                  } else {
                                    vErrors.push(err31);
                                  }
                                  errors++;
                                }
                              }
                              var _valid1 = _errs52 === errors;
                              valid14 = valid14 || _valid1;
                            }
                            if (!valid14) {
                              const err32 = {};
                              if (vErrors === null) {
                                vErrors = [err32];
                              } else {
                                vErrors.push(err32);
                              }
                              errors++;
                            } else {
                              errors = _errs49;
                              if (vErrors !== null) {
                                if (_errs49) {
                                  vErrors.length = _errs49;
                                } else {
                                  vErrors = null;
                                }
                              }
                            }
                            var valid13 = _errs48 === errors;
                            if (valid13) {
                              break;
                            }
                          }
                          if (!valid13) {
                            const err33 = {};
                            if (vErrors === null) {
                              vErrors = [err33];
                            } else {
                              vErrors.push(err33);
                            }
                            errors++;
                          } else {
                            errors = _errs47;
                            if (vErrors !== null) {
                              if (_errs47) {
                                vErrors.length = _errs47;
                              } else {
                                vErrors = null;
                              }
                            }
                          }
                        } else {
                          const err34 = {};
                          if (vErrors === null) {
                            vErrors = [err34];
                          } else {
                            vErrors.push(err34);
                          }
                          errors++;
                        }
                      }
                      var valid12 = _errs45 === errors;
                    } else {
                      var valid12 = true;
                    }
                    if (valid12) {
                      if (data16.ports !== void 0 && func0.call(data16, "ports")) {
                        let data19 = data16.ports;
                        const _errs54 = errors;
                        if (errors === _errs54) {
                          if (Array.isArray(data19)) {
                            const _errs56 = errors;
                            const len3 = data19.length;
                            for (let i3 = 0; i3 < len3; i3++) {
                              let data20 = data19[i3];
                              const _errs57 = errors;
                              if (errors === _errs57) {
                                if (data20 && typeof data20 == "object" && !Array.isArray(data20)) {
                                  let missing4;
                                  if ((data20.namedPort === void 0 || !func0.call(data20, "namedPort")) && (missing4 = "namedPort")) {
                                    const err35 = {};
                                    if (vErrors === null) {
                                      vErrors = [err35];
                                    } else {
                                      vErrors.push(err35);
                                    }
                                    errors++;
                                  }
                                } else {
                                  const err36 = {};
                                  if (vErrors === null) {
                                    vErrors = [err36];
                                  } else {
                                    vErrors.push(err36);
                                  }
                                  errors++;
                                }
                              }
                              var valid15 = _errs57 === errors;
                              if (valid15) {
                                break;
                              }
                            }
                            if (!valid15) {
                              const err37 = {};
                              if (vErrors === null) {
                                vErrors = [err37];
                              } else {
                                vErrors.push(err37);
                              }
                              errors++;
                            } else {
                              errors = _errs56;
                              if (vErrors !== null) {
                                if (_errs56) {
                                  vErrors.length = _errs56;
                                } else {
                                  vErrors = null;
                                }
                              }
                            }
                          } else {
                            const err38 = {};
                            if (vErrors === null) {
                              vErrors = [err38];
                            } else {
                              vErrors.push(err38);
                            }
                            errors++;
                          }
                        }
                        var valid12 = _errs54 === errors;
                      } else {
                        var valid12 = true;
                      }
                    }
                  }
                } else {
                  const err39 = {};
                  if (vErrors === null) {
                    vErrors = [err39];
                  } else {
                    vErrors.push(err39);
                  }
                  errors++;
                }
              }
              var valid11 = _errs43 === errors;
              if (valid11) {
                const err40 = {};
                if (vErrors === null) {
                  vErrors = [err40];
                } else {
                  vErrors.push(err40);
                }
                errors++;
              } else {
                errors = _errs42;
                if (vErrors !== null) {
                  if (_errs42) {
                    vErrors.length = _errs42;
                  } else {
                    vErrors = null;
                  }
                }
              }
              var holds1 = _errs41 === errors;
              errors = _errs40;
              if (vErrors !== null) {
                if (_errs40) {
                  vErrors.length = _errs40;
                } else {
                  vErrors = null;
                }
              }
              if (!holds1) {
                const err41 = { instancePath: instancePath + "/spec/egress/" + i1, schemaPath: "#/properties/spec/properties/egress/items/x-rules", keyword: "x-rules", params: { rule: 0 }, message: "a rule must hold" };
                if (vErrors === null) {
                  vErrors = [err41];
                } else {
                  vErrors.push(err41);
                }
                errors++;
              }
              if (data16 && typeof data16 == "object" && !Array.isArray(data16)) {
                if (data16.action === void 0 || !func0.call(data16, "action")) {
                  const err42 = { instancePath: instancePath + "/spec/egress/" + i1, schemaPath: "#/properties/spec/properties/egress/items/required", keyword: "required", params: { missingProperty: "action" }, message: "must have required property 'action'" };
                  if (vErrors === null) {
                    vErrors = [err42];
                  } else {
                    vErrors.push(err42);
                  }
                  errors++;
                }
                if (data16.to === void 0 || !func0.call(data16, "to")) {
                  const err43 = { instancePath: instancePath + "/spec/egress/" + i1, schemaPath: "#/properties/spec/properties/egress/items/required", keyword: "required", params: { missingProperty: "to" }, message: "must have required property 'to'" };
                  if (vErrors === null) {
                    vErrors = [err43];
                  } else {
                    vErrors.push(err43);
                  }
                  errors++;
                }
                for (const key3 of Object.keys(data16)) {
                  if (!(key3 === "name" || key3 === "action" || key3 === "to" || key3 === "ports")) {
                    const err44 = { instancePath: instancePath + "/spec/egress/" + i1, schemaPath: "#/properties/spec/properties/egress/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties" };
                    if (vErrors === null) {
                      vErrors = [err44];
                    } else {
                      vErrors.push(err44);
                    }
                    errors++;
                  }
                }
                if (data16.name !== void 0 && func0.call(data16, "name")) {
                  let data21 = data16.name;
                  if (typeof data21 === "string") {
                    if (func106(data21) > 100) {
                      const err45 = { instancePath: instancePath + "/spec/egress/" + i1 + "/name", schemaPath: "#/properties/spec/properties/egress/items/properties/name/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" };
                      if (vErrors === null) {
                        vErrors = [err45];
                      } else {
                        vErrors.push(err45);
                      }
                      errors++;
                    }
                  } else {
                    const err46 = { instancePath: instancePath + "/spec/egress/" + i1 + "/name", schemaPath: "#/properties/spec/properties/egress/items/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err46];
                    } else {
                      vErrors.push(err46);
                    }
                    errors++;
                  }
                }
                if (data16.action !== void 0 && func0.call(data16, "action")) {
                  let data22 = data16.action;
                  if (typeof data22 !== "string") {
                    const err47 = { instancePath: instancePath + "/spec/egress/" + i1 + "/action", schemaPath: "#/properties/spec/properties/egress/items/properties/action/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err47];
                    } else {
                      vErrors.push(err47);
                    }
                    errors++;
                  }
                  if (!(data22 === "Allow" || data22 === "Deny")) {
                    const err48 = { instancePath: instancePath + "/spec/egress/" + i1 + "/action", schemaPath: "#/properties/spec/properties/egress/items/properties/action/enum", keyword: "enum", params: { allowedValues: schema31.properties.spec.properties.egress.items.properties.action.enum }, message: "must be equal to one of the allowed values" };
                    if (vErrors === null) {
                      vErrors = [err48];
                    } else {
                      vErrors.push(err48);
                    }
                    errors++;
                  }
                }
                if (data16.to !== void 0 && func0.call(data16, "to")) {
                  let data23 = data16.to;
                  if (Array.isArray(data23)) {
                    if (data23.length > 100) {
                      const err49 = { instancePath: instancePath + "/spec/egress/" + i1 + "/to", schemaPath: "#/properties/spec/properties/egress/items/properties/to/maxItems", keyword: "maxItems", params: { limit: 100 }, message: "must NOT have more than 100 items" };
                      if (vErrors === null) {
                        vErrors = [err49];
                      } else {
                        vErrors.push(err49);
                      }
                      errors++;
                    }
                    if (data23.length < 1) {
                      const err50 = { instancePath: instancePath + "/spec/egress/" + i1 + "/to", schemaPath: "#/properties/spec/properties/egress/items/properties/to/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                      if (vErrors === null) {
                        vErrors = [err50];
                      } else {
                        vErrors.push(err50);
                      }
                      errors++;
                    }
                    const len4 = data23.length;
                    for (let i4 = 0; i4 < len4; i4++) {
                      let data24 = data23[i4];
                      if (data24 && typeof data24 == "object" && !Array.isArray(data24)) {
                        if (Object.keys(data24).length > 1) {
                          const err51 = { instancePath: instancePath + "/spec/egress/" + i1 + "/to/" + i4, schemaPath: "#/properties/spec/properties/egress/items/properties/to/items/maxProperties", keyword: "maxProperties", params: { limit: 1 }, message: "must NOT have more than 1 properties" };
                          if (vErrors === null) {
                            vErrors = [err51];
                          } else {
                            vErrors.push(err51);
                          }
                          errors++;
                        }
                        if (Object.keys(data24).length < 1) {
                          const err52 = { instancePath: instancePath + "/spec/egress/" + i1 + "/to/" + i4, schemaPath: "#/properties/spec/properties/egress/items/properties/to/items/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties" };
                          if (vErrors === null) {
                            vErrors = [err52];
                          } else {
                            vErrors.push(err52);
                          }
                          errors++;
                        }
                        for (const key4 of Object.keys(data24)) {
                          if (!(key4 === "namespaces" || key4 === "pods" || key4 === "nodes" || key4 === "networks")) {
                            const err53 = { instancePath: instancePath + "/spec/egress/" + i1 + "/to/" + i4, schemaPath: "#/properties/spec/properties/egress/items/properties/to/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, message: "must NOT have additional properties" };
                            if (vErrors === null) {
                              vErrors = [err53];
                            } else {
                              vErrors.push(err53);
                            }
                            errors++;
                          }
                        }
                        if (data24.namespaces !== void 0 && func0.call(data24, "namespaces")) {
                          if (!validate109(data24.namespaces, { instancePath: instancePath + "/spec/egress/" + i1 + "/to/" + i4 + "/namespaces", parentData: data24, parentDataProperty: "namespaces", rootData })) {
                            vErrors = vErrors === null ? validate109.errors : append(vErrors, validate109.errors);
                            errors = vErrors.length;
                          }
                        }
                        if (data24.pods !== void 0 && func0.call(data24, "pods")) {
                          if (!validate112(data24.pods, { instancePath: instancePath + "/spec/egress/" + i1 + "/to/" + i4 + "/pods", parentData: data24, parentDataProperty: "pods", rootData })) {
                            vErrors = vErrors === null ? validate112.errors : append(vErrors, validate112.errors);
                            errors = vErrors.length;
                          }
                        }
                        if (data24.nodes !== void 0 && func0.call(data24, "nodes")) {
                          if (!validate109(data24.nodes, { instancePath: instancePath + "/spec/egress/" + i1 + "/to/" + i4 + "/nodes", parentData: data24, parentDataProperty: "nodes", rootData })) {
                            vErrors = vErrors === null ? validate109.errors : append(vErrors, validate109.errors);
                            errors = vErrors.length;
                          }
                        }
                        if (data24.networks !== void 0 && func0.call(data24, "networks")) {
                          let data28 = data24.networks;
                          if (Array.isArray(data28)) {
                            if (data28.length > 25) {
                              const err54 = { instancePath: instancePath + "/spec/egress/" + i1 + "/to/" + i4 + "/networks", schemaPath: "#/properties/spec/properties/egress/items/properties/to/items/properties/networks/maxItems", keyword: "maxItems", params: { limit: 25 }, message: "must NOT have more than 25 items" };
                              if (vErrors === null) {
                                vErrors = [err54];
                              } else {
                                vErrors.push(err54);
                              }
                              errors++;
                            }
                            if (data28.length < 1) {
                              const err55 = { instancePath: instancePath + "/spec/egress/" + i1 + "/to/" + i4 + "/networks", schemaPath: "#/properties/spec/properties/egress/items/properties/to/items/properties/networks/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                              if (vErrors === null) {
                                vErrors = [err55];
                              } else {
                                vErrors.push(err55);
                              }
                              errors++;
                            }
                            const len5 = data28.length;
                            for (let i5 = 0; i5 < len5; i5++) {
                              let data29 = data28[i5];
                              const _errs76 = errors;
                              const _errs77 = errors;
                              if (errors === _errs77) {
                                if (typeof data29 === "string") {
                                  if (!formats18(data29)) {
                                    const err56 = {};
                                    if (vErrors === null) {
                                      vErrors = [err56];
                                    } else {
                                      vErrors.push(err56);
                                    }
                                    errors++;
                                  }
                                }
                              }
                              var holds2 = _errs77 === errors;
                              errors = _errs76;
                              if (vErrors !== null) {
                                if (_errs76) {
                                  vErrors.length = _errs76;
                                } else {
                                  vErrors = null;
                                }
                              }
                              if (!holds2) {
                                const err57 = { instancePath: instancePath + "/spec/egress/" + i1 + "/to/" + i4 + "/networks/" + i5, schemaPath: "#/properties/spec/properties/egress/items/properties/to/items/properties/networks/items/x-rules", keyword: "x-rules", params: { rule: 0 }, message: "a rule must hold" };
                                if (vErrors === null) {
                                  vErrors = [err57];
                                } else {
                                  vErrors.push(err57);
                                }
                                errors++;
                              }
                              if (typeof data29 === "string") {
                                if (func106(data29) > 43) {
                                  const err58 = { instancePath: instancePath + "/spec/egress/" + i1 + "/to/" + i4 + "/networks/" + i5, schemaPath: "#/properties/spec/properties/egress/items/properties/to/items/properties/networks/items/maxLength", keyword: "maxLength", params: { limit: 43 }, message: "must NOT have more than 43 characters" };
                                  if (vErrors === null) {
                                    vErrors = [err58];
                                  } else {
                                    vErrors.push(err58);
                                  }
                                  errors++;
                                }
                              } else {
                                const err59 = { instancePath: instancePath + "/spec/egress/" + i1 + "/to/" + i4 + "/networks/" + i5, schemaPath: "#/properties/spec/properties/egress/items/properties/to/items/properties/networks/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                if (vErrors === null) {
                                  vErrors = [err59];
                                } else {
                                  vErrors.push(err59);
                                }
                                errors++;
                              }
                            }
                            let i6 = data28.length;
                            let j0;
                            if (i6 > 1) {
                              const indices0 = {};
                              for (; i6--; ) {
                                let item0 = data28[i6];
                                if (typeof item0 !== "string") {
                                  continue;
                                }
                                if (typeof indices0[item0] == "number") {
                                  j0 = indices0[item0];
                                  const err60 = { instancePath: instancePath + "/spec/egress/" + i1 + "/to/" + i4 + "/networks", schemaPath: "#/properties/spec/properties/egress/items/properties/to/items/properties/networks/uniqueItems", keyword: "uniqueItems", params: { i: i6, j: j0 }, message: "must NOT have duplicate items (items ## " + j0 + " and " + i6 + " are identical)" };
                                  if (vErrors === null) {
                                    vErrors = [err60];
                                  } else {
                                    vErrors.push(err60);
                                  }
                                  errors++;
                                  break;
                                }
                                indices0[item0] = i6;
                              }
                            }
                          } else {
                            const err61 = { instancePath: instancePath + "/spec/egress/" + i1 + "/to/" + i4 + "/networks", schemaPath: "#/properties/spec/properties/egress/items/properties/to/items/properties/networks/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                            if (vErrors === null) {
                              vErrors = [err61];
                            } else {
                              vErrors.push(err61);
                            }
                            errors++;
                          }
                        }
                      } else {
                        const err62 = { instancePath: instancePath + "/spec/egress/" + i1 + "/to/" + i4, schemaPath: "#/properties/spec/properties/egress/items/properties/to/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                        if (vErrors === null) {
                          vErrors = [err62];
                        } else {
                          vErrors.push(err62);
                        }
                        errors++;
                      }
                    }
                  } else {
                    const err63 = { instancePath: instancePath + "/spec/egress/" + i1 + "/to", schemaPath: "#/properties/spec/properties/egress/items/properties/to/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                    if (vErrors === null) {
                      vErrors = [err63];
                    } else {
                      vErrors.push(err63);
                    }
                    errors++;
                  }
                }
                if (data16.ports !== void 0 && func0.call(data16, "ports")) {
                  if (!validate106(data16.ports, { instancePath: instancePath + "/spec/egress/" + i1 + "/ports", parentData: data16, parentDataProperty: "ports", rootData })) {
                    vErrors = vErrors === null ? validate106.errors : append(vErrors, validate106.errors);
                    errors = vErrors.length;
                  }
                }
              } else {
                const err64 = { instancePath: instancePath + "/spec/egress/" + i1, schemaPath: "#/properties/spec/properties/egress/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                  vErrors = [err64];
                } else {
                  vErrors.push(err64);
                }
                errors++;
              }
            }
          } else {
            const err65 = { instancePath: instancePath + "/spec/egress", schemaPath: "#/properties/spec/properties/egress/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err65];
            } else {
              vErrors.push(err65);
            }
            errors++;
          }
        }
      } else {
        const err66 = { instancePath: instancePath + "/spec", schemaPath: "#/properties/spec/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err66];
        } else {
          vErrors.push(err66);
        }
        errors++;
      }
    }
    if (data.status !== void 0 && func0.call(data, "status")) {
      if (!validate118(data.status, { instancePath: instancePath + "/status", parentData: data, parentDataProperty: "status", rootData })) {
        vErrors = vErrors === null ? validate118.errors : append(vErrors, validate118.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err67 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err67];
    } else {
      vErrors.push(err67);
    }
    errors++;
  }
  validate93.errors = vErrors;
  return errors === 0;
}
var validateClusterNetworkPolicy = validate121;
var schema39 = { "type": "object", "required": ["spec"], "properties": { "apiVersion": { "type": ["string", "null"] }, "kind": { "type": ["string", "null"] }, "metadata": { "$ref": "shared#/definitions/0" }, "spec": { "type": "object", "required": ["tier", "priority", "subject"], "properties": { "tier": { "type": "string", "enum": ["Admin", "Baseline"] }, "priority": { "type": "integer", "minimum": 0, "maximum": 1e3 }, "subject": { "$ref": "shared#/definitions/19" }, "ingress": { "type": "array", "maxItems": 25, "items": { "type": "object", "required": ["action", "from"], "properties": { "name": { "type": "string", "maxLength": 100 }, "action": { "type": "string", "enum": ["Accept", "Deny", "Pass"] }, "from": { "type": "array", "minItems": 1, "maxItems": 25, "items": { "$ref": "shared#/definitions/19" } }, "protocols": { "$ref": "shared#/definitions/21" } }, "additionalProperties": false } }, "egress": { "type": "array", "maxItems": 25, "items": { "type": "object", "required": ["action", "to"], "x-rules": [{ "not": { "type": "object", "required": ["to", "protocols"], "properties": { "to": { "type": "array", "contains": { "anyOf": [{ "type": "object", "required": ["networks"], "properties": { "networks": true } }, { "type": "object", "required": ["nodes"], "properties": { "nodes": true } }, { "type": "object", "required": ["domainNames"], "properties": { "domainNames": true } }] } }, "protocols": { "type": "array", "contains": { "type": "object", "required": ["destinationNamedPort"], "properties": { "destinationNamedPort": true } } } } } }], "properties": { "name": { "type": "string", "maxLength": 100 }, "action": { "type": "string", "enum": ["Accept", "Deny", "Pass"] }, "to": { "type": "array", "minItems": 1, "maxItems": 25, "items": { "type": "object", "minProperties": 1, "maxProperties": 1, "properties": { "namespaces": { "$ref": "shared#/definitions/7" }, "pods": { "$ref": "shared#/definitions/20" }, "nodes": { "$ref": "shared#/definitions/7" }, "networks": { "type": "array", "minItems": 1, "maxItems": 25, "uniqueItems": true, "items": { "type": "string", "maxLength": 43, "x-rules": [{ "format": "network" }] } }, "domainNames": { "type": "array", "minItems": 1, "maxItems": 25, "uniqueItems": true, "items": { "type": "string", "format": "domain-name" } } }, "additionalProperties": false } }, "protocols": { "$ref": "shared#/definitions/21" } }, "additionalProperties": false } } }, "additionalProperties": false }, "status": { "$ref": "shared#/definitions/16" } }, "additionalProperties": false };
function validate122(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data)) && data !== null) {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema9.type }, message: "must be object,null" };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 of Object.keys(data)) {
      if (!func0.call(schema9.properties, key0)) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.name !== void 0 && func0.call(data, "name")) {
      let data0 = data.name;
      if (typeof data0 !== "string" && data0 !== null) {
        const err2 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: schema9.properties.name.type }, message: "must be string,null" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
      if (typeof data0 === "string") {
        if (!formats0(data0)) {
          const err3 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/format", keyword: "format", params: { format: "object-name" }, message: 'must match format "object-name"' };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      }
    }
    if (data.generateName !== void 0 && func0.call(data, "generateName")) {
      let data1 = data.generateName;
      if (typeof data1 !== "string" && data1 !== null) {
        const err4 = { instancePath: instancePath + "/generateName", schemaPath: "#/properties/generateName/type", keyword: "type", params: { type: schema9.properties.generateName.type }, message: "must be string,null" };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.namespace !== void 0 && func0.call(data, "namespace")) {
      let data2 = data.namespace;
      if (typeof data2 !== "string" && data2 !== null) {
        const err5 = { instancePath: instancePath + "/namespace", schemaPath: "#/properties/namespace/type", keyword: "type", params: { type: schema9.properties.namespace.type }, message: "must be string,null" };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.selfLink !== void 0 && func0.call(data, "selfLink")) {
      let data3 = data.selfLink;
      if (typeof data3 !== "string" && data3 !== null) {
        const err6 = { instancePath: instancePath + "/selfLink", schemaPath: "#/properties/selfLink/type", keyword: "type", params: { type: schema9.properties.selfLink.type }, message: "must be string,null" };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.uid !== void 0 && func0.call(data, "uid")) {
      let data4 = data.uid;
      if (typeof data4 !== "string" && data4 !== null) {
        const err7 = { instancePath: instancePath + "/uid", schemaPath: "#/properties/uid/type", keyword: "type", params: { type: schema9.properties.uid.type }, message: "must be string,null" };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.resourceVersion !== void 0 && func0.call(data, "resourceVersion")) {
      let data5 = data.resourceVersion;
      if (typeof data5 !== "string" && data5 !== null) {
        const err8 = { instancePath: instancePath + "/resourceVersion", schemaPath: "#/properties/resourceVersion/type", keyword: "type", params: { type: schema9.properties.resourceVersion.type }, message: "must be string,null" };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.generation !== void 0 && func0.call(data, "generation")) {
      let data6 = data.generation;
      if (!(typeof data6 == "number" && (!(data6 % 1) && !isNaN(data6)) && isFinite(data6)) && data6 !== null) {
        const err9 = { instancePath: instancePath + "/generation", schemaPath: "#/properties/generation/type", keyword: "type", params: { type: schema9.properties.generation.type }, message: "must be integer,null" };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
      if (typeof data6 == "number" && isFinite(data6)) {
        if (!formats2.validate(data6)) {
          const err10 = { instancePath: instancePath + "/generation", schemaPath: "#/properties/generation/format", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"' };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
      }
    }
    if (data.creationTimestamp !== void 0 && func0.call(data, "creationTimestamp")) {
      let data7 = data.creationTimestamp;
      if (typeof data7 !== "string" && data7 !== null) {
        const err11 = { instancePath: instancePath + "/creationTimestamp", schemaPath: "#/properties/creationTimestamp/type", keyword: "type", params: { type: schema9.properties.creationTimestamp.type }, message: "must be string,null" };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
      if (typeof data7 === "string") {
        if (!formats4(data7)) {
          const err12 = { instancePath: instancePath + "/creationTimestamp", schemaPath: "#/properties/creationTimestamp/format", keyword: "format", params: { format: "rfc3339" }, message: 'must match format "rfc3339"' };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
      }
    }
    if (data.deletionTimestamp !== void 0 && func0.call(data, "deletionTimestamp")) {
      let data8 = data.deletionTimestamp;
      if (typeof data8 !== "string" && data8 !== null) {
        const err13 = { instancePath: instancePath + "/deletionTimestamp", schemaPath: "#/properties/deletionTimestamp/type", keyword: "type", params: { type: schema9.properties.deletionTimestamp.type }, message: "must be string,null" };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
      if (typeof data8 === "string") {
        if (!formats4(data8)) {
          const err14 = { instancePath: instancePath + "/deletionTimestamp", schemaPath: "#/properties/deletionTimestamp/format", keyword: "format", params: { format: "rfc3339" }, message: 'must match format "rfc3339"' };
          if (vErrors === null) {
            vErrors = [err14];
          } else {
            vErrors.push(err14);
          }
          errors++;
        }
      }
    }
    if (data.deletionGracePeriodSeconds !== void 0 && func0.call(data, "deletionGracePeriodSeconds")) {
      let data9 = data.deletionGracePeriodSeconds;
      if (!(typeof data9 == "number" && (!(data9 % 1) && !isNaN(data9)) && isFinite(data9)) && data9 !== null) {
        const err15 = { instancePath: instancePath + "/deletionGracePeriodSeconds", schemaPath: "#/properties/deletionGracePeriodSeconds/type", keyword: "type", params: { type: schema9.properties.deletionGracePeriodSeconds.type }, message: "must be integer,null" };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
      if (typeof data9 == "number" && isFinite(data9)) {
        if (!formats2.validate(data9)) {
          const err16 = { instancePath: instancePath + "/deletionGracePeriodSeconds", schemaPath: "#/properties/deletionGracePeriodSeconds/format", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"' };
          if (vErrors === null) {
            vErrors = [err16];
          } else {
            vErrors.push(err16);
          }
          errors++;
        }
      }
    }
    if (data.labels !== void 0 && func0.call(data, "labels")) {
      if (!validate41(data.labels, { instancePath: instancePath + "/labels", parentData: data, parentDataProperty: "labels", rootData })) {
        vErrors = vErrors === null ? validate41.errors : append(vErrors, validate41.errors);
        errors = vErrors.length;
      }
    }
    if (data.annotations !== void 0 && func0.call(data, "annotations")) {
      let data11 = data.annotations;
      if (!(data11 && typeof data11 == "object" && !Array.isArray(data11)) && data11 !== null) {
        const err17 = { instancePath: instancePath + "/annotations", schemaPath: "#/properties/annotations/type", keyword: "type", params: { type: schema9.properties.annotations.type }, message: "must be object,null" };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
      if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
        for (const key1 of Object.keys(data11)) {
          const _errs25 = errors;
          if (typeof key1 === "string") {
            if (!formats14(key1)) {
              const err18 = { instancePath: instancePath + "/annotations", schemaPath: "#/properties/annotations/propertyNames/format", keyword: "format", params: { format: "annotation-key" }, message: 'must match format "annotation-key"', propertyName: key1 };
              if (vErrors === null) {
                vErrors = [err18];
              } else {
                vErrors.push(err18);
              }
              errors++;
            }
          } else {
            const err19 = { instancePath: instancePath + "/annotations", schemaPath: "#/properties/annotations/propertyNames/type", keyword: "type", params: { type: "string" }, message: "must be string", propertyName: key1 };
            if (vErrors === null) {
              vErrors = [err19];
            } else {
              vErrors.push(err19);
            }
            errors++;
          }
          var valid1 = _errs25 === errors;
          if (!valid1) {
            const err20 = { instancePath: instancePath + "/annotations", schemaPath: "#/properties/annotations/propertyNames", keyword: "propertyNames", params: { propertyName: key1 }, message: "property name must be valid" };
            if (vErrors === null) {
              vErrors = [err20];
            } else {
              vErrors.push(err20);
            }
            errors++;
          }
        }
        for (const key2 of Object.keys(data11)) {
          let data12 = data11[key2];
          if (typeof data12 !== "string" && data12 !== null) {
            const err21 = { instancePath: instancePath + "/annotations/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/annotations/additionalProperties/type", keyword: "type", params: { type: schema9.properties.annotations.additionalProperties.type }, message: "must be string,null" };
            if (vErrors === null) {
              vErrors = [err21];
            } else {
              vErrors.push(err21);
            }
            errors++;
          }
        }
      }
    }
    if (data.ownerReferences !== void 0 && func0.call(data, "ownerReferences")) {
      if (!validate43(data.ownerReferences, { instancePath: instancePath + "/ownerReferences", parentData: data, parentDataProperty: "ownerReferences", rootData })) {
        vErrors = vErrors === null ? validate43.errors : append(vErrors, validate43.errors);
        errors = vErrors.length;
      }
    }
    if (data.finalizers !== void 0 && func0.call(data, "finalizers")) {
      let data14 = data.finalizers;
      if (!Array.isArray(data14) && data14 !== null) {
        const err22 = { instancePath: instancePath + "/finalizers", schemaPath: "#/properties/finalizers/type", keyword: "type", params: { type: schema9.properties.finalizers.type }, message: "must be array,null" };
        if (vErrors === null) {
          vErrors = [err22];
        } else {
          vErrors.push(err22);
        }
        errors++;
      }
      if (Array.isArray(data14)) {
        const len0 = data14.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data15 = data14[i0];
          if (typeof data15 !== "string" && data15 !== null) {
            const err23 = { instancePath: instancePath + "/finalizers/" + i0, schemaPath: "#/properties/finalizers/items/type", keyword: "type", params: { type: schema9.properties.finalizers.items.type }, message: "must be string,null" };
            if (vErrors === null) {
              vErrors = [err23];
            } else {
              vErrors.push(err23);
            }
            errors++;
          }
        }
      }
    }
    if (data.managedFields !== void 0 && func0.call(data, "managedFields")) {
      if (!validate47(data.managedFields, { instancePath: instancePath + "/managedFields", parentData: data, parentDataProperty: "managedFields", rootData })) {
        vErrors = vErrors === null ? validate47.errors : append(vErrors, validate47.errors);
        errors = vErrors.length;
      }
    }
  }
  validate122.errors = vErrors;
  return errors === 0;
}
function validate129(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.podSelector === void 0 || !func0.call(data, "podSelector")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "podSelector" }, message: "must have required property 'podSelector'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!(key0 === "namespaceSelector" || key0 === "podSelector")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.namespaceSelector !== void 0 && func0.call(data, "namespaceSelector")) {
      if (!validate53(data.namespaceSelector, { instancePath: instancePath + "/namespaceSelector", parentData: data, parentDataProperty: "namespaceSelector", rootData })) {
        vErrors = vErrors === null ? validate53.errors : append(vErrors, validate53.errors);
        errors = vErrors.length;
      }
    }
    if (data.podSelector !== void 0 && func0.call(data, "podSelector")) {
      if (!validate53(data.podSelector, { instancePath: instancePath + "/podSelector", parentData: data, parentDataProperty: "podSelector", rootData })) {
        vErrors = vErrors === null ? validate53.errors : append(vErrors, validate53.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  validate129.errors = vErrors;
  return errors === 0;
}
function validate127(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (Object.keys(data).length > 1) {
      const err0 = { instancePath, schemaPath: "#/maxProperties", keyword: "maxProperties", params: { limit: 1 }, message: "must NOT have more than 1 properties" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (Object.keys(data).length < 1) {
      const err1 = { instancePath, schemaPath: "#/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!(key0 === "namespaces" || key0 === "pods")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.namespaces !== void 0 && func0.call(data, "namespaces")) {
      if (!validate53(data.namespaces, { instancePath: instancePath + "/namespaces", parentData: data, parentDataProperty: "namespaces", rootData })) {
        vErrors = vErrors === null ? validate53.errors : append(vErrors, validate53.errors);
        errors = vErrors.length;
      }
    }
    if (data.pods !== void 0 && func0.call(data, "pods")) {
      if (!validate129(data.pods, { instancePath: instancePath + "/pods", parentData: data, parentDataProperty: "pods", rootData })) {
        vErrors = vErrors === null ? validate129.errors : append(vErrors, validate129.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  validate127.errors = vErrors;
  return errors === 0;
}
function validate139(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs1 = errors;
  const _errs2 = errors;
  const _errs3 = errors;
  let valid0 = true;
  const _errs4 = errors;
  if (errors === _errs4) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if ((data.start === void 0 || !func0.call(data, "start")) && (missing0 = "start") || (data.end === void 0 || !func0.call(data, "end")) && (missing0 = "end")) {
        const err0 = {};
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      } else {
        if (data.start !== void 0 && func0.call(data, "start")) {
          let data0 = data.start;
          const _errs6 = errors;
          if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
            const err1 = {};
            if (vErrors === null) {
              vErrors = [err1];
            } else {
              vErrors.push(err1);
            }
            errors++;
          }
          var valid1 = _errs6 === errors;
        } else {
          var valid1 = true;
        }
        if (valid1) {
          if (data.end !== void 0 && func0.call(data, "end")) {
            let data1 = data.end;
            const _errs8 = errors;
            if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
              const err2 = {};
              if (vErrors === null) {
                vErrors = [err2];
              } else {
                vErrors.push(err2);
              }
              errors++;
            }
            var valid1 = _errs8 === errors;
          } else {
            var valid1 = true;
          }
        }
      }
    } else {
      const err3 = {};
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
  }
  var _valid0 = _errs4 === errors;
  errors = _errs3;
  if (vErrors !== null) {
    if (_errs3) {
      vErrors.length = _errs3;
    } else {
      vErrors = null;
    }
  }
  if (_valid0) {
    const _errs10 = errors;
    if (errors === _errs10) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.end !== void 0 && func0.call(data, "end")) {
          let data2 = data.end;
          const _errs12 = errors;
          if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2))) {
            const err4 = {};
            if (vErrors === null) {
              vErrors = [err4];
            } else {
              vErrors.push(err4);
            }
            errors++;
          }
          if (errors === _errs12) {
            if (typeof data2 == "number" && isFinite(data2)) {
              const vSchema0 = data && data.start;
              if (vSchema0 !== void 0 && (!(typeof vSchema0 == "number" && isFinite(vSchema0)) || (data2 <= vSchema0 || isNaN(data2)))) {
                const err5 = {};
                if (vErrors === null) {
                  vErrors = [err5];
                } else {
                  vErrors.push(err5);
                }
                errors++;
              }
            }
          }
        }
      } else {
        const err6 = {};
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    var _valid0 = _errs10 === errors;
    valid0 = _valid0;
  }
  if (!valid0) {
    const err7 = {};
    if (vErrors === null) {
      vErrors = [err7];
    } else {
      vErrors.push(err7);
    }
    errors++;
  }
  var holds0 = _errs2 === errors;
  errors = _errs1;
  if (vErrors !== null) {
    if (_errs1) {
      vErrors.length = _errs1;
    } else {
      vErrors = null;
    }
  }
  if (!holds0) {
    const err8 = { instancePath, schemaPath: "#/x-rules", keyword: "x-rules", params: { rule: 0 }, message: "a rule must hold" };
    if (vErrors === null) {
      vErrors = [err8];
    } else {
      vErrors.push(err8);
    }
    errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.start === void 0 || !func0.call(data, "start")) {
      const err9 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "start" }, message: "must have required property 'start'" };
      if (vErrors === null) {
        vErrors = [err9];
      } else {
        vErrors.push(err9);
      }
      errors++;
    }
    if (data.end === void 0 || !func0.call(data, "end")) {
      const err10 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "end" }, message: "must have required property 'end'" };
      if (vErrors === null) {
        vErrors = [err10];
      } else {
        vErrors.push(err10);
      }
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!(key0 === "start" || key0 === "end")) {
        const err11 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.start !== void 0 && func0.call(data, "start")) {
      let data3 = data.start;
      if (!(typeof data3 == "number" && (!(data3 % 1) && !isNaN(data3)) && isFinite(data3))) {
        const err12 = { instancePath: instancePath + "/start", schemaPath: "#/properties/start/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
      if (typeof data3 == "number" && isFinite(data3)) {
        if (data3 > 65535 || isNaN(data3)) {
          const err13 = { instancePath: instancePath + "/start", schemaPath: "#/properties/start/maximum", keyword: "maximum", params: { comparison: "<=", limit: 65535 }, message: "must be <= 65535" };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
        if (data3 < 1 || isNaN(data3)) {
          const err14 = { instancePath: instancePath + "/start", schemaPath: "#/properties/start/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
          if (vErrors === null) {
            vErrors = [err14];
          } else {
            vErrors.push(err14);
          }
          errors++;
        }
      }
    }
    if (data.end !== void 0 && func0.call(data, "end")) {
      let data4 = data.end;
      if (!(typeof data4 == "number" && (!(data4 % 1) && !isNaN(data4)) && isFinite(data4))) {
        const err15 = { instancePath: instancePath + "/end", schemaPath: "#/properties/end/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
      if (typeof data4 == "number" && isFinite(data4)) {
        if (data4 > 65535 || isNaN(data4)) {
          const err16 = { instancePath: instancePath + "/end", schemaPath: "#/properties/end/maximum", keyword: "maximum", params: { comparison: "<=", limit: 65535 }, message: "must be <= 65535" };
          if (vErrors === null) {
            vErrors = [err16];
          } else {
            vErrors.push(err16);
          }
          errors++;
        }
        if (data4 < 1 || isNaN(data4)) {
          const err17 = { instancePath: instancePath + "/end", schemaPath: "#/properties/end/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
          if (vErrors === null) {
            vErrors = [err17];
          } else {
            vErrors.push(err17);
          }
          errors++;
        }
      }
    }
  } else {
    const err18 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err18];
    } else {
      vErrors.push(err18);
    }
    errors++;
  }
  validate139.errors = vErrors;
  return errors === 0;
}
function validate138(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (Object.keys(data).length > 1) {
      const err0 = { instancePath, schemaPath: "#/maxProperties", keyword: "maxProperties", params: { limit: 1 }, message: "must NOT have more than 1 properties" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (Object.keys(data).length < 1) {
      const err1 = { instancePath, schemaPath: "#/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!(key0 === "number" || key0 === "range")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.number !== void 0 && func0.call(data, "number")) {
      let data0 = data.number;
      if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
        const err3 = { instancePath: instancePath + "/number", schemaPath: "#/properties/number/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 > 65535 || isNaN(data0)) {
          const err4 = { instancePath: instancePath + "/number", schemaPath: "#/properties/number/maximum", keyword: "maximum", params: { comparison: "<=", limit: 65535 }, message: "must be <= 65535" };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
        if (data0 < 1 || isNaN(data0)) {
          const err5 = { instancePath: instancePath + "/number", schemaPath: "#/properties/number/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
      }
    }
    if (data.range !== void 0 && func0.call(data, "range")) {
      if (!validate139(data.range, { instancePath: instancePath + "/range", parentData: data, parentDataProperty: "range", rootData })) {
        vErrors = vErrors === null ? validate139.errors : append(vErrors, validate139.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err6];
    } else {
      vErrors.push(err6);
    }
    errors++;
  }
  validate138.errors = vErrors;
  return errors === 0;
}
function validate137(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (Object.keys(data).length < 1) {
      const err0 = { instancePath, schemaPath: "#/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!(key0 === "destinationPort")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.destinationPort !== void 0 && func0.call(data, "destinationPort")) {
      if (!validate138(data.destinationPort, { instancePath: instancePath + "/destinationPort", parentData: data, parentDataProperty: "destinationPort", rootData })) {
        vErrors = vErrors === null ? validate138.errors : append(vErrors, validate138.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  validate137.errors = vErrors;
  return errors === 0;
}
function validate136(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (Object.keys(data).length > 1) {
      const err0 = { instancePath, schemaPath: "#/maxProperties", keyword: "maxProperties", params: { limit: 1 }, message: "must NOT have more than 1 properties" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (Object.keys(data).length < 1) {
      const err1 = { instancePath, schemaPath: "#/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!(key0 === "tcp" || key0 === "udp" || key0 === "sctp" || key0 === "destinationNamedPort")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.tcp !== void 0 && func0.call(data, "tcp")) {
      if (!validate137(data.tcp, { instancePath: instancePath + "/tcp", parentData: data, parentDataProperty: "tcp", rootData })) {
        vErrors = vErrors === null ? validate137.errors : append(vErrors, validate137.errors);
        errors = vErrors.length;
      }
    }
    if (data.udp !== void 0 && func0.call(data, "udp")) {
      if (!validate137(data.udp, { instancePath: instancePath + "/udp", parentData: data, parentDataProperty: "udp", rootData })) {
        vErrors = vErrors === null ? validate137.errors : append(vErrors, validate137.errors);
        errors = vErrors.length;
      }
    }
    if (data.sctp !== void 0 && func0.call(data, "sctp")) {
      if (!validate137(data.sctp, { instancePath: instancePath + "/sctp", parentData: data, parentDataProperty: "sctp", rootData })) {
        vErrors = vErrors === null ? validate137.errors : append(vErrors, validate137.errors);
        errors = vErrors.length;
      }
    }
    if (data.destinationNamedPort !== void 0 && func0.call(data, "destinationNamedPort")) {
      if (typeof data.destinationNamedPort !== "string") {
        const err3 = { instancePath: instancePath + "/destinationNamedPort", schemaPath: "#/properties/destinationNamedPort/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
  } else {
    const err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err4];
    } else {
      vErrors.push(err4);
    }
    errors++;
  }
  validate136.errors = vErrors;
  return errors === 0;
}
function validate135(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (Array.isArray(data)) {
    if (data.length > 25) {
      const err0 = { instancePath, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 25 }, message: "must NOT have more than 25 items" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.length < 1) {
      const err1 = { instancePath, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      if (!validate136(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData })) {
        vErrors = vErrors === null ? validate136.errors : append(vErrors, validate136.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array" };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  validate135.errors = vErrors;
  return errors === 0;
}
function validate147(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 of Object.keys(data)) {
      if (!(key0 === "matchLabels" || key0 === "matchExpressions")) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.matchLabels !== void 0 && func0.call(data, "matchLabels")) {
      let data0 = data.matchLabels;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        for (const key1 of Object.keys(data0)) {
          if (typeof data0[key1] !== "string") {
            const err1 = { instancePath: instancePath + "/matchLabels/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/matchLabels/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err1];
            } else {
              vErrors.push(err1);
            }
            errors++;
          }
        }
      } else {
        const err2 = { instancePath: instancePath + "/matchLabels", schemaPath: "#/properties/matchLabels/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.matchExpressions !== void 0 && func0.call(data, "matchExpressions")) {
      if (!validate54(data.matchExpressions, { instancePath: instancePath + "/matchExpressions", parentData: data, parentDataProperty: "matchExpressions", rootData })) {
        vErrors = vErrors === null ? validate54.errors : append(vErrors, validate54.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  validate147.errors = vErrors;
  return errors === 0;
}
function validate150(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.podSelector === void 0 || !func0.call(data, "podSelector")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "podSelector" }, message: "must have required property 'podSelector'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!(key0 === "namespaceSelector" || key0 === "podSelector")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.namespaceSelector !== void 0 && func0.call(data, "namespaceSelector")) {
      if (!validate53(data.namespaceSelector, { instancePath: instancePath + "/namespaceSelector", parentData: data, parentDataProperty: "namespaceSelector", rootData })) {
        vErrors = vErrors === null ? validate53.errors : append(vErrors, validate53.errors);
        errors = vErrors.length;
      }
    }
    if (data.podSelector !== void 0 && func0.call(data, "podSelector")) {
      if (!validate53(data.podSelector, { instancePath: instancePath + "/podSelector", parentData: data, parentDataProperty: "podSelector", rootData })) {
        vErrors = vErrors === null ? validate53.errors : append(vErrors, validate53.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  validate150.errors = vErrors;
  return errors === 0;
}
function validate156(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data != "object" && typeof data !== "string" && !(typeof data == "number" && isFinite(data)) && typeof data !== "boolean") {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema28.type }, message: "must be object,array,string,number,boolean,null" };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 of Object.keys(data)) {
      if (!(key0 === "conditions")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.conditions !== void 0 && func0.call(data, "conditions")) {
      if (!validate88(data.conditions, { instancePath: instancePath + "/conditions", parentData: data, parentDataProperty: "conditions", rootData })) {
        vErrors = vErrors === null ? validate88.errors : append(vErrors, validate88.errors);
        errors = vErrors.length;
      }
    }
  }
  validate156.errors = vErrors;
  return errors === 0;
}
var formats50 = fits["domain-name"];
function validate121(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.spec === void 0 || !func0.call(data, "spec")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "spec" }, message: "must have required property 'spec'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!(key0 === "apiVersion" || key0 === "kind" || key0 === "metadata" || key0 === "spec" || key0 === "status")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.apiVersion !== void 0 && func0.call(data, "apiVersion")) {
      let data0 = data.apiVersion;
      if (typeof data0 !== "string" && data0 !== null) {
        const err2 = { instancePath: instancePath + "/apiVersion", schemaPath: "#/properties/apiVersion/type", keyword: "type", params: { type: schema39.properties.apiVersion.type }, message: "must be string,null" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.kind !== void 0 && func0.call(data, "kind")) {
      let data1 = data.kind;
      if (typeof data1 !== "string" && data1 !== null) {
        const err3 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/type", keyword: "type", params: { type: schema39.properties.kind.type }, message: "must be string,null" };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.metadata !== void 0 && func0.call(data, "metadata")) {
      if (!validate122(data.metadata, { instancePath: instancePath + "/metadata", parentData: data, parentDataProperty: "metadata", rootData })) {
        vErrors = vErrors === null ? validate122.errors : append(vErrors, validate122.errors);
        errors = vErrors.length;
      }
    }
    if (data.spec !== void 0 && func0.call(data, "spec")) {
      let data3 = data.spec;
      if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
        if (data3.tier === void 0 || !func0.call(data3, "tier")) {
          const err4 = { instancePath: instancePath + "/spec", schemaPath: "#/properties/spec/required", keyword: "required", params: { missingProperty: "tier" }, message: "must have required property 'tier'" };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
        if (data3.priority === void 0 || !func0.call(data3, "priority")) {
          const err5 = { instancePath: instancePath + "/spec", schemaPath: "#/properties/spec/required", keyword: "required", params: { missingProperty: "priority" }, message: "must have required property 'priority'" };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
        if (data3.subject === void 0 || !func0.call(data3, "subject")) {
          const err6 = { instancePath: instancePath + "/spec", schemaPath: "#/properties/spec/required", keyword: "required", params: { missingProperty: "subject" }, message: "must have required property 'subject'" };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
        for (const key1 of Object.keys(data3)) {
          if (!(key1 === "tier" || key1 === "priority" || key1 === "subject" || key1 === "ingress" || key1 === "egress")) {
            const err7 = { instancePath: instancePath + "/spec", schemaPath: "#/properties/spec/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err7];
            } else {
              vErrors.push(err7);
            }
            errors++;
          }
        }
        if (data3.tier !== void 0 && func0.call(data3, "tier")) {
          let data4 = data3.tier;
          if (typeof data4 !== "string") {
            const err8 = { instancePath: instancePath + "/spec/tier", schemaPath: "#/properties/spec/properties/tier/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err8];
            } else {
              vErrors.push(err8);
            }
            errors++;
          }
          if (!(data4 === "Admin" || data4 === "Baseline")) {
            const err9 = { instancePath: instancePath + "/spec/tier", schemaPath: "#/properties/spec/properties/tier/enum", keyword: "enum", params: { allowedValues: schema39.properties.spec.properties.tier.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err9];
            } else {
              vErrors.push(err9);
            }
            errors++;
          }
        }
        if (data3.priority !== void 0 && func0.call(data3, "priority")) {
          let data5 = data3.priority;
          if (!(typeof data5 == "number" && (!(data5 % 1) && !isNaN(data5)) && isFinite(data5))) {
            const err10 = { instancePath: instancePath + "/spec/priority", schemaPath: "#/properties/spec/properties/priority/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
              vErrors = [err10];
            } else {
              vErrors.push(err10);
            }
            errors++;
          }
          if (typeof data5 == "number" && isFinite(data5)) {
            if (data5 > 1e3 || isNaN(data5)) {
              const err11 = { instancePath: instancePath + "/spec/priority", schemaPath: "#/properties/spec/properties/priority/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e3 }, message: "must be <= 1000" };
              if (vErrors === null) {
                vErrors = [err11];
              } else {
                vErrors.push(err11);
              }
              errors++;
            }
            if (data5 < 0 || isNaN(data5)) {
              const err12 = { instancePath: instancePath + "/spec/priority", schemaPath: "#/properties/spec/properties/priority/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
              if (vErrors === null) {
                vErrors = [err12];
              } else {
                vErrors.push(err12);
              }
              errors++;
            }
          }
        }
        if (data3.subject !== void 0 && func0.call(data3, "subject")) {
          if (!validate127(data3.subject, { instancePath: instancePath + "/spec/subject", parentData: data3, parentDataProperty: "subject", rootData })) {
            vErrors = vErrors === null ? validate127.errors : append(vErrors, validate127.errors);
            errors = vErrors.length;
          }
        }
        if (data3.ingress !== void 0 && func0.call(data3, "ingress")) {
          let data7 = data3.ingress;
          if (Array.isArray(data7)) {
            if (data7.length > 25) {
              const err13 = { instancePath: instancePath + "/spec/ingress", schemaPath: "#/properties/spec/properties/ingress/maxItems", keyword: "maxItems", params: { limit: 25 }, message: "must NOT have more than 25 items" };
              if (vErrors === null) {
                vErrors = [err13];
              } else {
                vErrors.push(err13);
              }
              errors++;
            }
            const len0 = data7.length;
            for (let i0 = 0; i0 < len0; i0++) {
              let data8 = data7[i0];
              if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
                if (data8.action === void 0 || !func0.call(data8, "action")) {
                  const err14 = { instancePath: instancePath + "/spec/ingress/" + i0, schemaPath: "#/properties/spec/properties/ingress/items/required", keyword: "required", params: { missingProperty: "action" }, message: "must have required property 'action'" };
                  if (vErrors === null) {
                    vErrors = [err14];
                  } else {
                    vErrors.push(err14);
                  }
                  errors++;
                }
                if (data8.from === void 0 || !func0.call(data8, "from")) {
                  const err15 = { instancePath: instancePath + "/spec/ingress/" + i0, schemaPath: "#/properties/spec/properties/ingress/items/required", keyword: "required", params: { missingProperty: "from" }, message: "must have required property 'from'" };
                  if (vErrors === null) {
                    vErrors = [err15];
                  } else {
                    vErrors.push(err15);
                  }
                  errors++;
                }
                for (const key2 of Object.keys(data8)) {
                  if (!(key2 === "name" || key2 === "action" || key2 === "from" || key2 === "protocols")) {
                    const err16 = { instancePath: instancePath + "/spec/ingress/" + i0, schemaPath: "#/properties/spec/properties/ingress/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" };
                    if (vErrors === null) {
                      vErrors = [err16];
                    } else {
                      vErrors.push(err16);
                    }
                    errors++;
                  }
                }
                if (data8.name !== void 0 && func0.call(data8, "name")) {
                  let data9 = data8.name;
                  if (typeof data9 === "string") {
                    if (func106(data9) > 100) {
                      const err17 = { instancePath: instancePath + "/spec/ingress/" + i0 + "/name", schemaPath: "#/properties/spec/properties/ingress/items/properties/name/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" };
                      if (vErrors === null) {
                        vErrors = [err17];
                      } else {
                        vErrors.push(err17);
                      }
                      errors++;
                    }
                  } else {
                    const err18 = { instancePath: instancePath + "/spec/ingress/" + i0 + "/name", schemaPath: "#/properties/spec/properties/ingress/items/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err18];
                    } else {
                      vErrors.push(err18);
                    }
                    errors++;
                  }
                }
                if (data8.action !== void 0 && func0.call(data8, "action")) {
                  let data10 = data8.action;
                  if (typeof data10 !== "string") {
                    const err19 = { instancePath: instancePath + "/spec/ingress/" + i0 + "/action", schemaPath: "#/properties/spec/properties/ingress/items/properties/action/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err19];
                    } else {
                      vErrors.push(err19);
                    }
                    errors++;
                  }
                  if (!(data10 === "Accept" || data10 === "Deny" || data10 === "Pass")) {
                    const err20 = { instancePath: instancePath + "/spec/ingress/" + i0 + "/action", schemaPath: "#/properties/spec/properties/ingress/items/properties/action/enum", keyword: "enum", params: { allowedValues: schema39.properties.spec.properties.ingress.items.properties.action.enum }, message: "must be equal to one of the allowed values" };
                    if (vErrors === null) {
                      vErrors = [err20];
                    } else {
                      vErrors.push(err20);
                    }
                    errors++;
                  }
                }
                if (data8.from !== void 0 && func0.call(data8, "from")) {
                  let data11 = data8.from;
                  if (Array.isArray(data11)) {
                    if (data11.length > 25) {
                      const err21 = { instancePath: instancePath + "/spec/ingress/" + i0 + "/from", schemaPath: "#/properties/spec/properties/ingress/items/properties/from/maxItems", keyword: "maxItems", params: { limit: 25 }, message: "must NOT have more than 25 items" };
                      if (vErrors === null) {
                        vErrors = [err21];
                      } else {
                        vErrors.push(err21);
                      }
                      errors++;
                    }
                    if (data11.length < 1) {
                      const err22 = { instancePath: instancePath + "/spec/ingress/" + i0 + "/from", schemaPath: "#/properties/spec/properties/ingress/items/properties/from/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                      if (vErrors === null) {
                        vErrors = [err22];
                      } else {
                        vErrors.push(err22);
                      }
                      errors++;
                    }
                    const len1 = data11.length;
                    for (let i1 = 0; i1 < len1; i1++) {
                      if (!validate127(data11[i1], { instancePath: instancePath + "/spec/ingress/" + i0 + "/from/" + i1, parentData: data11, parentDataProperty: i1, rootData })) {
                        vErrors = vErrors === null ? validate127.errors : append(vErrors, validate127.errors);
                        errors = vErrors.length;
                      }
                    }
                  } else {
                    const err23 = { instancePath: instancePath + "/spec/ingress/" + i0 + "/from", schemaPath: "#/properties/spec/properties/ingress/items/properties/from/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                    if (vErrors === null) {
                      vErrors = [err23];
                    } else {
                      vErrors.push(err23);
                    }
                    errors++;
                  }
                }
                if (data8.protocols !== void 0 && func0.call(data8, "protocols")) {
                  if (!validate135(data8.protocols, { instancePath: instancePath + "/spec/ingress/" + i0 + "/protocols", parentData: data8, parentDataProperty: "protocols", rootData })) {
                    vErrors = vErrors === null ? validate135.errors : append(vErrors, validate135.errors);
                    errors = vErrors.length;
                  }
                }
              } else {
                const err24 = { instancePath: instancePath + "/spec/ingress/" + i0, schemaPath: "#/properties/spec/properties/ingress/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                  vErrors = [err24];
                } else {
                  vErrors.push(err24);
                }
                errors++;
              }
            }
          } else {
            const err25 = { instancePath: instancePath + "/spec/ingress", schemaPath: "#/properties/spec/properties/ingress/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err25];
            } else {
              vErrors.push(err25);
            }
            errors++;
          }
        }
        if (data3.egress !== void 0 && func0.call(data3, "egress")) {
          let data14 = data3.egress;
          if (Array.isArray(data14)) {
            if (data14.length > 25) {
              const err26 = { instancePath: instancePath + "/spec/egress", schemaPath: "#/properties/spec/properties/egress/maxItems", keyword: "maxItems", params: { limit: 25 }, message: "must NOT have more than 25 items" };
              if (vErrors === null) {
                vErrors = [err26];
              } else {
                vErrors.push(err26);
              }
              errors++;
            }
            const len2 = data14.length;
            for (let i2 = 0; i2 < len2; i2++) {
              let data15 = data14[i2];
              const _errs32 = errors;
              const _errs33 = errors;
              const _errs34 = errors;
              const _errs35 = errors;
              if (errors === _errs35) {
                if (data15 && typeof data15 == "object" && !Array.isArray(data15)) {
                  let missing0;
                  if ((data15.to === void 0 || !func0.call(data15, "to")) && (missing0 = "to") || (data15.protocols === void 0 || !func0.call(data15, "protocols")) && (missing0 = "protocols")) {
                    const err27 = {};
                    if (vErrors === null) {
                      vErrors = [err27];
                    } else {
                      vErrors.push(err27);
                    }
                    errors++;
                  } else {
                    if (data15.to !== void 0 && func0.call(data15, "to")) {
                      let data16 = data15.to;
                      const _errs37 = errors;
                      if (errors === _errs37) {
                        if (Array.isArray(data16)) {
                          const _errs39 = errors;
                          const len3 = data16.length;
                          for (let i3 = 0; i3 < len3; i3++) {
                            let data17 = data16[i3];
                            const _errs40 = errors;
                            const _errs41 = errors;
                            let valid12 = false;
                            const _errs42 = errors;
                            if (errors === _errs42) {
                              if (data17 && typeof data17 == "object" && !Array.isArray(data17)) {
                                let missing1;
                                if ((data17.networks === void 0 || !func0.call(data17, "networks")) && (missing1 = "networks")) {
                                  const err28 = {};
                                  if (vErrors === null) {
                                    vErrors = [err28];
                                  } else {
                                    vErrors.push(err28);
                                  }
                                  errors++;
                                }
                              } else {
                                const err29 = {};
                                if (vErrors === null) {
                                  vErrors = [err29];
                                } else {
                                  vErrors.push(err29);
                                }
                                errors++;
                              }
                            }
                            var _valid0 = _errs42 === errors;
                            valid12 = valid12 || _valid0;
                            if (!valid12) {
                              const _errs44 = errors;
                              if (errors === _errs44) {
                                if (data17 && typeof data17 == "object" && !Array.isArray(data17)) {
                                  let missing2;
                                  if ((data17.nodes === void 0 || !func0.call(data17, "nodes")) && (missing2 = "nodes")) {
                                    const err30 = {};
                                    if (vErrors === null) {
                                      vErrors = [err30];
                                    } else {
                                      vErrors.push(err30);
                                    }
                                    errors++;
                                  }
                                } else {
                                  const err31 = {};
                                  if (vErrors === null) {
                                    vErrors = [err31];
                                  } else {
                                    vErrors.push(err31);
                                  }
                                  errors++;
                                }
                              }
                              var _valid0 = _errs44 === errors;
                              valid12 = valid12 || _valid0;
                              if (!valid12) {
                                const _errs46 = errors;
                                if (errors === _errs46) {
                                  if (data17 && typeof data17 == "object" && !Array.isArray(data17)) {
                                    let missing3;
                                    if ((data17.domainNames === void 0 || !func0.call(data17, "domainNames")) && (missing3 = "domainNames")) {
                                      const err32 = {};
                                      if (vErrors === null) {
                                        vErrors = [err32];
                                      } else {
                                        vErrors.push(err32);
                                      }
                                      errors++;
                                    }
                                  } else {
                                    const err33 = {};
                                    if (vErrors === null) {
                                      vErrors = [err33];
                                    } else {
                                      vErrors.push(err33);
                                    }
                                    errors++;
                                  }
                                }
                                var _valid0 = _errs46 === errors;
                                valid12 = valid12 || _valid0;
                              }
                            }
                            if (!valid12) {
                              const err34 = {};
                              if (vErrors === null) {
                                vErrors = [err34];
                              } else {
                                vErrors.push(err34);
                              }
                              errors++;
                            } else {
                              errors = _errs41;
                              if (vErrors !== null) {
                                if (_errs41) {
                                  vErrors.length = _errs41;
                                } else {
                                  vErrors = null;
                                }
                              }
                            }
                            var valid11 = _errs40 === errors;
                            if (valid11) {
                              break;
                            }
                          }
                          if (!valid11) {
                            const err35 = {};
                            if (vErrors === null) {
                              vErrors = [err35];
                            } else {
                              vErrors.push(err35);
                            }
                            errors++;
                          } else {
                            errors = _errs39;
                            if (vErrors !== null) {
                              if (_errs39) {
                                vErrors.length = _errs39;
                              } else {
                                vErrors = null;
                              }
                            }
                          }
                        } else {
                          const err36 = {};
                          if (vErrors === null) {
                            vErrors = [err36];
                          } else {
                            vErrors.push(err36);
                          }
                          errors++;
                        }
                      }
                      var valid10 = _errs37 === errors;
                    } else {
                      var valid10 = true;
                    }
                    if (valid10) {
                      if (data15.protocols !== void 0 && func0.call(data15, "protocols")) {
                        let data18 = data15.protocols;
                        const _errs48 = errors;
                        if (errors === _errs48) {
                          if (Array.isArray(data18)) {
                            const _errs50 = errors;
                            const len4 = data18.length;
                            for (let i4 = 0; i4 < len4; i4++) {
                              let data19 = data18[i4];
                              const _errs51 = errors;
                              if (errors === _errs51) {
                                if (data19 && typeof data19 == "object" && !Array.isArray(data19)) {
                                  let missing4;
                                  if ((data19.destinationNamedPort === void 0 || !func0.call(data19, "destinationNamedPort")) && (missing4 = "destinationNamedPort")) {
                                    const err37 = {};
                                    if (vErrors === null) {
                                      vErrors = [err37];
                                    } else {
                                      vErrors.push(err37);
                                    }
                                    errors++;
                                  }
                                } else {
                                  const err38 = {};
                                  if (vErrors === null) {
                                    vErrors = [err38];
                                  } else {
                                    vErrors.push(err38);
                                  }
                                  errors++;
                                }
                              }
                              var valid13 = _errs51 === errors;
                              if (valid13) {
                                break;
                              }
                            }
                            if (!valid13) {
                              const err39 = {};
                              if (vErrors === null) {
                                vErrors = [err39];
                              } else {
                                vErrors.push(err39);
                              }
                              errors++;
                            } else {
                              errors = _errs50;
                              if (vErrors !== null) {
                                if (_errs50) {
                                  vErrors.length = _errs50;
                                } else {
                                  vErrors = null;
                                }
                              }
                            }
                          } else {
                            const err40 = {};
                            if (vErrors === null) {
                              vErrors = [err40];
                            } else {
                              vErrors.push(err40);
                            }
                            errors++;
                          }
                        }
                        var valid10 = _errs48 === errors;
                      } else {
                        var valid10 = true;
                      }
                    }
                  }
                } else {
                  const err41 = {};
                  if (vErrors === null) {
                    vErrors = [err41];
                  } else {
                    vErrors.push(err41);
                  }
                  errors++;
                }
              }
              var valid9 = _errs35 === errors;
              if (valid9) {
                const err42 = {};
                if (vErrors === null) {
                  vErrors = [err42];
                } else {
                  vErrors.push(err42);
                }
                errors++;
              } else {
                errors = _errs34;
                if (vErrors !== null) {
                  if (_errs34) {
                    vErrors.length = _errs34;
                  } else {
                    vErrors = null;
                  }
                }
              }
              var holds0 = _errs33 === errors;
              errors = _errs32;
              if (vErrors !== null) {
                if (_errs32) {
                  vErrors.length = _errs32;
                } else {
                  vErrors = null;
                }
              }
              if (!holds0) {
                const err43 = { instancePath: instancePath + "/spec/egress/" + i2, schemaPath: "#/properties/spec/properties/egress/items/x-rules", keyword: "x-rules", params: { rule: 0 }, message: "a rule must hold" };
                if (vErrors === null) {
                  vErrors = [err43];
                } else {
                  vErrors.push(err43);
                }
                errors++;
              }
              if (data15 && typeof data15 == "object" && !Array.isArray(data15)) {
                if (data15.action === void 0 || !func0.call(data15, "action")) {
                  const err44 = { instancePath: instancePath + "/spec/egress/" + i2, schemaPath: "#/properties/spec/properties/egress/items/required", keyword: "required", params: { missingProperty: "action" }, message: "must have required property 'action'" };
                  if (vErrors === null) {
                    vErrors = [err44];
                  } else {
                    vErrors.push(err44);
                  }
                  errors++;
                }
                if (data15.to === void 0 || !func0.call(data15, "to")) {
                  const err45 = { instancePath: instancePath + "/spec/egress/" + i2, schemaPath: "#/properties/spec/properties/egress/items/required", keyword: "required", params: { missingProperty: "to" }, message: "must have required property 'to'" };
                  if (vErrors === null) {
                    vErrors = [err45];
                  } else {
                    vErrors.push(err45);
                  }
                  errors++;
                }
                for (const key3 of Object.keys(data15)) {
                  if (!(key3 === "name" || key3 === "action" || key3 === "to" || key3 === "protocols")) {
                    const err46 = { instancePath: instancePath + "/spec/egress/" + i2, schemaPath: "#/properties/spec/properties/egress/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties" };
                    if (vErrors === null) {
                      vErrors = [err46];
                    } else {
                      vErrors.push(err46);
                    }
                    errors++;
                  }
                }
                if (data15.name !== void 0 && func0.call(data15, "name")) {
                  let data20 = data15.name;
                  if (typeof data20 === "string") {
                    if (func106(data20) > 100) {
                      const err47 = { instancePath: instancePath + "/spec/egress/" + i2 + "/name", schemaPath: "#/properties/spec/properties/egress/items/properties/name/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" };
                      if (vErrors === null) {
                        vErrors = [err47];
                      } else {
                        vErrors.push(err47);
                      }
                      errors++;
                    }
                  } else {
                    const err48 = { instancePath: instancePath + "/spec/egress/" + i2 + "/name", schemaPath: "#/properties/spec/properties/egress/items/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err48];
                    } else {
                      vErrors.push(err48);
                    }
                    errors++;
                  }
                }
                if (data15.action !== void 0 && func0.call(data15, "action")) {
                  let data21 = data15.action;
                  if (typeof data21 !== "string") {
                    const err49 = { instancePath: instancePath + "/spec/egress/" + i2 + "/action", schemaPath: "#/properties/spec/properties/egress/items/properties/action/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err49];
                    } else {
                      vErrors.push(err49);
                    }
                    errors++;
                  }
                  if (!(data21 === "Accept" || data21 === "Deny" || data21 === "Pass")) {
                    const err50 = { instancePath: instancePath + "/spec/egress/" + i2 + "/action", schemaPath: "#/properties/spec/properties/egress/items/properties/action/enum", keyword: "enum", params: { allowedValues: schema39.properties.spec.properties.egress.items.properties.action.enum }, message: "must be equal to one of the allowed values" };
                    if (vErrors === null) {
                      vErrors = [err50];
                    } else {
                      vErrors.push(err50);
                    }
                    errors++;
                  }
                }
                if (data15.to !== void 0 && func0.call(data15, "to")) {
                  let data22 = data15.to;
                  if (Array.isArray(data22)) {
                    if (data22.length > 25) {
                      const err51 = { instancePath: instancePath + "/spec/egress/" + i2 + "/to", schemaPath: "#/properties/spec/properties/egress/items/properties/to/maxItems", keyword: "maxItems", params: { limit: 25 }, message: "must NOT have more than 25 items" };
                      if (vErrors === null) {
                        vErrors = [err51];
                      } else {
                        vErrors.push(err51);
                      }
                      errors++;
                    }
                    if (data22.length < 1) {
                      const err52 = { instancePath: instancePath + "/spec/egress/" + i2 + "/to", schemaPath: "#/properties/spec/properties/egress/items/properties/to/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                      if (vErrors === null) {
                        vErrors = [err52];
                      } else {
                        vErrors.push(err52);
                      }
                      errors++;
                    }
                    const len5 = data22.length;
                    for (let i5 = 0; i5 < len5; i5++) {
                      let data23 = data22[i5];
                      if (data23 && typeof data23 == "object" && !Array.isArray(data23)) {
                        if (Object.keys(data23).length > 1) {
                          const err53 = { instancePath: instancePath + "/spec/egress/" + i2 + "/to/" + i5, schemaPath: "#/properties/spec/properties/egress/items/properties/to/items/maxProperties", keyword: "maxProperties", params: { limit: 1 }, message: "must NOT have more than 1 properties" };
                          if (vErrors === null) {
                            vErrors = [err53];
                          } else {
                            vErrors.push(err53);
                          }
                          errors++;
                        }
                        if (Object.keys(data23).length < 1) {
                          const err54 = { instancePath: instancePath + "/spec/egress/" + i2 + "/to/" + i5, schemaPath: "#/properties/spec/properties/egress/items/properties/to/items/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties" };
                          if (vErrors === null) {
                            vErrors = [err54];
                          } else {
                            vErrors.push(err54);
                          }
                          errors++;
                        }
                        for (const key4 of Object.keys(data23)) {
                          if (!(key4 === "namespaces" || key4 === "pods" || key4 === "nodes" || key4 === "networks" || key4 === "domainNames")) {
                            const err55 = { instancePath: instancePath + "/spec/egress/" + i2 + "/to/" + i5, schemaPath: "#/properties/spec/properties/egress/items/properties/to/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, message: "must NOT have additional properties" };
                            if (vErrors === null) {
                              vErrors = [err55];
                            } else {
                              vErrors.push(err55);
                            }
                            errors++;
                          }
                        }
                        if (data23.namespaces !== void 0 && func0.call(data23, "namespaces")) {
                          if (!validate147(data23.namespaces, { instancePath: instancePath + "/spec/egress/" + i2 + "/to/" + i5 + "/namespaces", parentData: data23, parentDataProperty: "namespaces", rootData })) {
                            vErrors = vErrors === null ? validate147.errors : append(vErrors, validate147.errors);
                            errors = vErrors.length;
                          }
                        }
                        if (data23.pods !== void 0 && func0.call(data23, "pods")) {
                          if (!validate150(data23.pods, { instancePath: instancePath + "/spec/egress/" + i2 + "/to/" + i5 + "/pods", parentData: data23, parentDataProperty: "pods", rootData })) {
                            vErrors = vErrors === null ? validate150.errors : append(vErrors, validate150.errors);
                            errors = vErrors.length;
                          }
                        }
                        if (data23.nodes !== void 0 && func0.call(data23, "nodes")) {
                          if (!validate147(data23.nodes, { instancePath: instancePath + "/spec/egress/" + i2 + "/to/" + i5 + "/nodes", parentData: data23, parentDataProperty: "nodes", rootData })) {
                            vErrors = vErrors === null ? validate147.errors : append(vErrors, validate147.errors);
                            errors = vErrors.length;
                          }
                        }
                        if (data23.networks !== void 0 && func0.call(data23, "networks")) {
                          let data27 = data23.networks;
                          if (Array.isArray(data27)) {
                            if (data27.length > 25) {
                              const err56 = { instancePath: instancePath + "/spec/egress/" + i2 + "/to/" + i5 + "/networks", schemaPath: "#/properties/spec/properties/egress/items/properties/to/items/properties/networks/maxItems", keyword: "maxItems", params: { limit: 25 }, message: "must NOT have more than 25 items" };
                              if (vErrors === null) {
                                vErrors = [err56];
                              } else {
                                vErrors.push(err56);
                              }
                              errors++;
                            }
                            if (data27.length < 1) {
                              const err57 = { instancePath: instancePath + "/spec/egress/" + i2 + "/to/" + i5 + "/networks", schemaPath: "#/properties/spec/properties/egress/items/properties/to/items/properties/networks/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                              if (vErrors === null) {
                                vErrors = [err57];
                              } else {
                                vErrors.push(err57);
                              }
                              errors++;
                            }
                            const len6 = data27.length;
                            for (let i6 = 0; i6 < len6; i6++) {
                              let data28 = data27[i6];
                              const _errs70 = errors;
                              const _errs71 = errors;
                              if (errors === _errs71) {
                                if (typeof data28 === "string") {
                                  if (!formats18(data28)) {
                                    const err58 = {};
                                    if (vErrors === null) {
                                      vErrors = [err58];
                                    } else {
                                      vErrors.push(err58);
                                    }
                                    errors++;
                                  }
                                }
                              }
                              var holds1 = _errs71 === errors;
                              errors = _errs70;
                              if (vErrors !== null) {
                                if (_errs70) {
                                  vErrors.length = _errs70;
                                } else {
                                  vErrors = null;
                                }
                              }
                              if (!holds1) {
                                const err59 = { instancePath: instancePath + "/spec/egress/" + i2 + "/to/" + i5 + "/networks/" + i6, schemaPath: "#/properties/spec/properties/egress/items/properties/to/items/properties/networks/items/x-rules", keyword: "x-rules", params: { rule: 0 }, message: "a rule must hold" };
                                if (vErrors === null) {
                                  vErrors = [err59];
                                } else {
                                  vErrors.push(err59);
                                }
                                errors++;
                              }
                              if (typeof data28 === "string") {
                                if (func106(data28) > 43) {
                                  const err60 = { instancePath: instancePath + "/spec/egress/" + i2 + "/to/" + i5 + "/networks/" + i6, schemaPath: "#/properties/spec/properties/egress/items/properties/to/items/properties/networks/items/maxLength", keyword: "maxLength", params: { limit: 43 }, message: "must NOT have more than 43 characters" };
                                  if (vErrors === null) {
                                    vErrors = [err60];
                                  } else {
                                    vErrors.push(err60);
                                  }
                                  errors++;
                                }
                              } else {
                                const err61 = { instancePath: instancePath + "/spec/egress/" + i2 + "/to/" + i5 + "/networks/" + i6, schemaPath: "#/properties/spec/properties/egress/items/properties/to/items/properties/networks/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                if (vErrors === null) {
                                  vErrors = [err61];
                                } else {
                                  vErrors.push(err61);
                                }
                                errors++;
                              }
                            }
                            let i7 = data27.length;
                            let j0;
                            if (i7 > 1) {
                              const indices0 = {};
                              for (; i7--; ) {
                                let item0 = data27[i7];
                                if (typeof item0 !== "string") {
                                  continue;
                                }
                                if (typeof indices0[item0] == "number") {
                                  j0 = indices0[item0];
                                  const err62 = { instancePath: instancePath + "/spec/egress/" + i2 + "/to/" + i5 + "/networks", schemaPath: "#/properties/spec/properties/egress/items/properties/to/items/properties/networks/uniqueItems", keyword: "uniqueItems", params: { i: i7, j: j0 }, message: "must NOT have duplicate items (items ## " + j0 + " and " + i7 + " are identical)" };
                                  if (vErrors === null) {
                                    vErrors = [err62];
                                  } else {
                                    vErrors.push(err62);
                                  }
                                  errors++;
                                  break;
                                }
                                indices0[item0] = i7;
                              }
                            }
                          } else {
                            const err63 = { instancePath: instancePath + "/spec/egress/" + i2 + "/to/" + i5 + "/networks", schemaPath: "#/properties/spec/properties/egress/items/properties/to/items/properties/networks/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                            if (vErrors === null) {
                              vErrors = [err63];
                            } else {
                              vErrors.push(err63);
                            }
                            errors++;
                          }
                        }
                        if (data23.domainNames !== void 0 && func0.call(data23, "domainNames")) {
                          let data29 = data23.domainNames;
                          if (Array.isArray(data29)) {
                            if (data29.length > 25) {
                              const err64 = { instancePath: instancePath + "/spec/egress/" + i2 + "/to/" + i5 + "/domainNames", schemaPath: "#/properties/spec/properties/egress/items/properties/to/items/properties/domainNames/maxItems", keyword: "maxItems", params: { limit: 25 }, message: "must NOT have more than 25 items" };
                              if (vErrors === null) {
                                vErrors = [err64];
                              } else {
                                vErrors.push(err64);
                              }
                              errors++;
                            }
                            if (data29.length < 1) {
                              const err65 = { instancePath: instancePath + "/spec/egress/" + i2 + "/to/" + i5 + "/domainNames", schemaPath: "#/properties/spec/properties/egress/items/properties/to/items/properties/domainNames/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                              if (vErrors === null) {
                                vErrors = [err65];
                              } else {
                                vErrors.push(err65);
                              }
                              errors++;
                            }
                            const len7 = data29.length;
                            for (let i8 = 0; i8 < len7; i8++) {
                              let data30 = data29[i8];
                              if (typeof data30 === "string") {
                                if (!formats50(data30)) {
                                  const err66 = { instancePath: instancePath + "/spec/egress/" + i2 + "/to/" + i5 + "/domainNames/" + i8, schemaPath: "#/properties/spec/properties/egress/items/properties/to/items/properties/domainNames/items/format", keyword: "format", params: { format: "domain-name" }, message: 'must match format "domain-name"' };
                                  if (vErrors === null) {
                                    vErrors = [err66];
                                  } else {
                                    vErrors.push(err66);
                                  }
                                  errors++;
                                }
                              } else {
                                const err67 = { instancePath: instancePath + "/spec/egress/" + i2 + "/to/" + i5 + "/domainNames/" + i8, schemaPath: "#/properties/spec/properties/egress/items/properties/to/items/properties/domainNames/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                if (vErrors === null) {
                                  vErrors = [err67];
                                } else {
                                  vErrors.push(err67);
                                }
                                errors++;
                              }
                            }
                            let i9 = data29.length;
                            let j1;
                            if (i9 > 1) {
                              const indices1 = {};
                              for (; i9--; ) {
                                let item1 = data29[i9];
                                if (typeof item1 !== "string") {
                                  continue;
                                }
                                if (typeof indices1[item1] == "number") {
                                  j1 = indices1[item1];
                                  const err68 = { instancePath: instancePath + "/spec/egress/" + i2 + "/to/" + i5 + "/domainNames", schemaPath: "#/properties/spec/properties/egress/items/properties/to/items/properties/domainNames/uniqueItems", keyword: "uniqueItems", params: { i: i9, j: j1 }, message: "must NOT have duplicate items (items ## " + j1 + " and " + i9 + " are identical)" };
                                  if (vErrors === null) {
                                    vErrors = [err68];
                                  } else {
                                    vErrors.push(err68);
                                  }
                                  errors++;
                                  break;
                                }
                                indices1[item1] = i9;
                              }
                            }
                          } else {
                            const err69 = { instancePath: instancePath + "/spec/egress/" + i2 + "/to/" + i5 + "/domainNames", schemaPath: "#/properties/spec/properties/egress/items/properties/to/items/properties/domainNames/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                            if (vErrors === null) {
                              vErrors = [err69];
                            } else {
                              vErrors.push(err69);
                            }
                            errors++;
                          }
                        }
                      } else {
                        const err70 = { instancePath: instancePath + "/spec/egress/" + i2 + "/to/" + i5, schemaPath: "#/properties/spec/properties/egress/items/properties/to/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                        if (vErrors === null) {
                          vErrors = [err70];
                        } else {
                          vErrors.push(err70);
                        }
                        errors++;
                      }
                    }
                  } else {
                    const err71 = { instancePath: instancePath + "/spec/egress/" + i2 + "/to", schemaPath: "#/properties/spec/properties/egress/items/properties/to/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                    if (vErrors === null) {
                      vErrors = [err71];
                    } else {
                      vErrors.push(err71);
                    }
                    errors++;
                  }
                }
                if (data15.protocols !== void 0 && func0.call(data15, "protocols")) {
                  if (!validate135(data15.protocols, { instancePath: instancePath + "/spec/egress/" + i2 + "/protocols", parentData: data15, parentDataProperty: "protocols", rootData })) {
                    vErrors = vErrors === null ? validate135.errors : append(vErrors, validate135.errors);
                    errors = vErrors.length;
                  }
                }
              } else {
                const err72 = { instancePath: instancePath + "/spec/egress/" + i2, schemaPath: "#/properties/spec/properties/egress/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                  vErrors = [err72];
                } else {
                  vErrors.push(err72);
                }
                errors++;
              }
            }
          } else {
            const err73 = { instancePath: instancePath + "/spec/egress", schemaPath: "#/properties/spec/properties/egress/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err73];
            } else {
              vErrors.push(err73);
            }
            errors++;
          }
        }
      } else {
        const err74 = { instancePath: instancePath + "/spec", schemaPath: "#/properties/spec/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err74];
        } else {
          vErrors.push(err74);
        }
        errors++;
      }
    }
    if (data.status !== void 0 && func0.call(data, "status")) {
      if (!validate156(data.status, { instancePath: instancePath + "/status", parentData: data, parentDataProperty: "status", rootData })) {
        vErrors = vErrors === null ? validate156.errors : append(vErrors, validate156.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err75 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err75];
    } else {
      vErrors.push(err75);
    }
    errors++;
  }
  validate121.errors = vErrors;
  return errors === 0;
}
var validateNetworkPolicy = validate159;
var schema51 = { "type": ["object", "null"], "properties": { "apiVersion": { "type": ["string", "null"] }, "kind": { "type": ["string", "null"] }, "metadata": { "type": ["object", "null"], "properties": { "name": { "type": ["string", "null"], "format": "object-name" }, "generateName": { "type": ["string", "null"] }, "namespace": { "type": ["string", "null"], "format": "namespace" }, "selfLink": { "type": ["string", "null"] }, "uid": { "type": ["string", "null"] }, "resourceVersion": { "type": ["string", "null"] }, "generation": { "type": ["integer", "null"], "format": "int64" }, "creationTimestamp": { "type": ["string", "null"], "format": "rfc3339" }, "deletionTimestamp": { "type": ["string", "null"], "format": "rfc3339" }, "deletionGracePeriodSeconds": { "type": ["integer", "null"], "format": "int64" }, "labels": { "$ref": "shared#/definitions/1" }, "annotations": { "type": ["object", "null"], "propertyNames": { "type": "string", "format": "annotation-key" }, "additionalProperties": { "type": ["string", "null"] } }, "ownerReferences": { "$ref": "shared#/definitions/2" }, "finalizers": { "type": ["array", "null"], "items": { "type": ["string", "null"] } }, "managedFields": { "$ref": "shared#/definitions/4" } }, "additionalProperties": false }, "spec": { "type": ["object", "null"], "properties": { "podSelector": { "$ref": "shared#/definitions/26" }, "ingress": { "type": ["array", "null"], "items": { "type": ["object", "null"], "properties": { "ports": { "$ref": "shared#/definitions/29" }, "from": { "$ref": "shared#/definitions/31" } }, "additionalProperties": false } }, "egress": { "type": ["array", "null"], "items": { "type": ["object", "null"], "properties": { "ports": { "$ref": "shared#/definitions/29" }, "to": { "$ref": "shared#/definitions/31" } }, "additionalProperties": false } }, "policyTypes": { "type": ["array", "null"], "maxItems": 2, "items": { "type": "string", "enum": ["Ingress", "Egress"] } } }, "additionalProperties": false } }, "additionalProperties": false };
var formats54 = fits.namespace;
function validate160(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data)) && data !== null) {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema10.type }, message: "must be object,null" };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 of Object.keys(data)) {
      const _errs1 = errors;
      if (typeof key0 === "string") {
        if (!formats10(key0)) {
          const err1 = { instancePath, schemaPath: "#/propertyNames/format", keyword: "format", params: { format: "label-key" }, message: 'must match format "label-key"', propertyName: key0 };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
      } else {
        const err2 = { instancePath, schemaPath: "#/propertyNames/type", keyword: "type", params: { type: "string" }, message: "must be string", propertyName: key0 };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
      var valid0 = _errs1 === errors;
      if (!valid0) {
        const err3 = { instancePath, schemaPath: "#/propertyNames", keyword: "propertyNames", params: { propertyName: key0 }, message: "property name must be valid" };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    for (const key1 of Object.keys(data)) {
      let data0 = data[key1];
      if (typeof data0 !== "string" && data0 !== null) {
        const err4 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/additionalProperties/type", keyword: "type", params: { type: schema10.additionalProperties.type }, message: "must be string,null" };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
      if (typeof data0 === "string") {
        if (!formats12(data0)) {
          const err5 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/additionalProperties/format", keyword: "format", params: { format: "label-value" }, message: 'must match format "label-value"' };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
      }
    }
  }
  validate160.errors = vErrors;
  return errors === 0;
}
function validate162(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!Array.isArray(data) && data !== null) {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema11.type }, message: "must be array,null" };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      if (!validate44(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData })) {
        vErrors = vErrors === null ? validate44.errors : append(vErrors, validate44.errors);
        errors = vErrors.length;
      }
    }
  }
  validate162.errors = vErrors;
  return errors === 0;
}
function validate165(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!Array.isArray(data) && data !== null) {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema13.type }, message: "must be array,null" };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      if (!validate48(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData })) {
        vErrors = vErrors === null ? validate48.errors : append(vErrors, validate48.errors);
        errors = vErrors.length;
      }
    }
  }
  validate165.errors = vErrors;
  return errors === 0;
}
var schema55 = { "type": ["object", "null"], "properties": { "matchLabels": { "$ref": "shared#/definitions/1" }, "matchExpressions": { "$ref": "shared#/definitions/27" } }, "additionalProperties": false };
var schema56 = { "type": ["array", "null"], "items": { "$ref": "shared#/definitions/28" } };
var schema57 = { "type": "object", "required": ["key", "operator"], "properties": { "key": { "type": "string", "format": "label-key" }, "operator": { "type": "string", "enum": ["In", "NotIn", "Exists", "DoesNotExist"] }, "values": { "type": ["array", "null"], "items": { "type": ["string", "null"], "format": "label-value" } } }, "additionalProperties": false };
function validate171(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.key === void 0 || !func0.call(data, "key")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "key" }, message: "must have required property 'key'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.operator === void 0 || !func0.call(data, "operator")) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "operator" }, message: "must have required property 'operator'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!(key0 === "key" || key0 === "operator" || key0 === "values")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.key !== void 0 && func0.call(data, "key")) {
      let data0 = data.key;
      if (typeof data0 === "string") {
        if (!formats10(data0)) {
          const err3 = { instancePath: instancePath + "/key", schemaPath: "#/properties/key/format", keyword: "format", params: { format: "label-key" }, message: 'must match format "label-key"' };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/key", schemaPath: "#/properties/key/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.operator !== void 0 && func0.call(data, "operator")) {
      let data1 = data.operator;
      if (typeof data1 !== "string") {
        const err5 = { instancePath: instancePath + "/operator", schemaPath: "#/properties/operator/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
      if (!(data1 === "In" || data1 === "NotIn" || data1 === "Exists" || data1 === "DoesNotExist")) {
        const err6 = { instancePath: instancePath + "/operator", schemaPath: "#/properties/operator/enum", keyword: "enum", params: { allowedValues: schema57.properties.operator.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.values !== void 0 && func0.call(data, "values")) {
      let data2 = data.values;
      if (!Array.isArray(data2) && data2 !== null) {
        const err7 = { instancePath: instancePath + "/values", schemaPath: "#/properties/values/type", keyword: "type", params: { type: schema57.properties.values.type }, message: "must be array,null" };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
      if (Array.isArray(data2)) {
        const len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data3 = data2[i0];
          if (typeof data3 !== "string" && data3 !== null) {
            const err8 = { instancePath: instancePath + "/values/" + i0, schemaPath: "#/properties/values/items/type", keyword: "type", params: { type: schema57.properties.values.items.type }, message: "must be string,null" };
            if (vErrors === null) {
              vErrors = [err8];
            } else {
              vErrors.push(err8);
            }
            errors++;
          }
          if (typeof data3 === "string") {
            if (!formats12(data3)) {
              const err9 = { instancePath: instancePath + "/values/" + i0, schemaPath: "#/properties/values/items/format", keyword: "format", params: { format: "label-value" }, message: 'must match format "label-value"' };
              if (vErrors === null) {
                vErrors = [err9];
              } else {
                vErrors.push(err9);
              }
              errors++;
            }
          }
        }
      }
    }
  } else {
    const err10 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err10];
    } else {
      vErrors.push(err10);
    }
    errors++;
  }
  validate171.errors = vErrors;
  return errors === 0;
}
function validate170(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!Array.isArray(data) && data !== null) {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema56.type }, message: "must be array,null" };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      if (!validate171(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData })) {
        vErrors = vErrors === null ? validate171.errors : append(vErrors, validate171.errors);
        errors = vErrors.length;
      }
    }
  }
  validate170.errors = vErrors;
  return errors === 0;
}
function validate168(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data)) && data !== null) {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema55.type }, message: "must be object,null" };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 of Object.keys(data)) {
      if (!(key0 === "matchLabels" || key0 === "matchExpressions")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.matchLabels !== void 0 && func0.call(data, "matchLabels")) {
      if (!validate41(data.matchLabels, { instancePath: instancePath + "/matchLabels", parentData: data, parentDataProperty: "matchLabels", rootData })) {
        vErrors = vErrors === null ? validate41.errors : append(vErrors, validate41.errors);
        errors = vErrors.length;
      }
    }
    if (data.matchExpressions !== void 0 && func0.call(data, "matchExpressions")) {
      if (!validate170(data.matchExpressions, { instancePath: instancePath + "/matchExpressions", parentData: data, parentDataProperty: "matchExpressions", rootData })) {
        vErrors = vErrors === null ? validate170.errors : append(vErrors, validate170.errors);
        errors = vErrors.length;
      }
    }
  }
  validate168.errors = vErrors;
  return errors === 0;
}
var schema58 = { "type": ["array", "null"], "items": { "$ref": "shared#/definitions/30" } };
var schema59 = { "type": ["object", "null"], "properties": { "protocol": { "type": ["string", "null"], "enum": ["TCP", "UDP", "SCTP", null] }, "port": { "type": ["integer", "string", "null"], "minimum": 1, "maximum": 65535, "format": "port-name" }, "endPort": { "type": ["integer", "null"], "minimum": 1, "maximum": 65535 } }, "additionalProperties": false };
var formats74 = fits["port-name"];
function validate176(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data)) && data !== null) {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema59.type }, message: "must be object,null" };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 of Object.keys(data)) {
      if (!(key0 === "protocol" || key0 === "port" || key0 === "endPort")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.protocol !== void 0 && func0.call(data, "protocol")) {
      let data0 = data.protocol;
      if (typeof data0 !== "string" && data0 !== null) {
        const err2 = { instancePath: instancePath + "/protocol", schemaPath: "#/properties/protocol/type", keyword: "type", params: { type: schema59.properties.protocol.type }, message: "must be string,null" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
      if (!(data0 === "TCP" || data0 === "UDP" || data0 === "SCTP" || data0 === null)) {
        const err3 = { instancePath: instancePath + "/protocol", schemaPath: "#/properties/protocol/enum", keyword: "enum", params: { allowedValues: schema59.properties.protocol.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.port !== void 0 && func0.call(data, "port")) {
      let data1 = data.port;
      if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1)) && typeof data1 !== "string" && data1 !== null) {
        const err4 = { instancePath: instancePath + "/port", schemaPath: "#/properties/port/type", keyword: "type", params: { type: schema59.properties.port.type }, message: "must be integer,string,null" };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 > 65535 || isNaN(data1)) {
          const err5 = { instancePath: instancePath + "/port", schemaPath: "#/properties/port/maximum", keyword: "maximum", params: { comparison: "<=", limit: 65535 }, message: "must be <= 65535" };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
        if (data1 < 1 || isNaN(data1)) {
          const err6 = { instancePath: instancePath + "/port", schemaPath: "#/properties/port/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
      }
      if (typeof data1 === "string") {
        if (!formats74(data1)) {
          const err7 = { instancePath: instancePath + "/port", schemaPath: "#/properties/port/format", keyword: "format", params: { format: "port-name" }, message: 'must match format "port-name"' };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
      }
    }
    if (data.endPort !== void 0 && func0.call(data, "endPort")) {
      let data2 = data.endPort;
      if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2)) && data2 !== null) {
        const err8 = { instancePath: instancePath + "/endPort", schemaPath: "#/properties/endPort/type", keyword: "type", params: { type: schema59.properties.endPort.type }, message: "must be integer,null" };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
      if (typeof data2 == "number" && isFinite(data2)) {
        if (data2 > 65535 || isNaN(data2)) {
          const err9 = { instancePath: instancePath + "/endPort", schemaPath: "#/properties/endPort/maximum", keyword: "maximum", params: { comparison: "<=", limit: 65535 }, message: "must be <= 65535" };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
        if (data2 < 1 || isNaN(data2)) {
          const err10 = { instancePath: instancePath + "/endPort", schemaPath: "#/properties/endPort/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
      }
    }
  }
  validate176.errors = vErrors;
  return errors === 0;
}
function validate175(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!Array.isArray(data) && data !== null) {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema58.type }, message: "must be array,null" };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      if (!validate176(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData })) {
        vErrors = vErrors === null ? validate176.errors : append(vErrors, validate176.errors);
        errors = vErrors.length;
      }
    }
  }
  validate175.errors = vErrors;
  return errors === 0;
}
var schema60 = { "type": ["array", "null"], "items": { "$ref": "shared#/definitions/32" } };
var schema61 = { "type": ["object", "null"], "properties": { "podSelector": { "$ref": "shared#/definitions/26" }, "namespaceSelector": { "$ref": "shared#/definitions/26" }, "ipBlock": { "$ref": "shared#/definitions/33" } }, "additionalProperties": false };
function validate181(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data)) && data !== null) {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema55.type }, message: "must be object,null" };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 of Object.keys(data)) {
      if (!(key0 === "matchLabels" || key0 === "matchExpressions")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.matchLabels !== void 0 && func0.call(data, "matchLabels")) {
      if (!validate41(data.matchLabels, { instancePath: instancePath + "/matchLabels", parentData: data, parentDataProperty: "matchLabels", rootData })) {
        vErrors = vErrors === null ? validate41.errors : append(vErrors, validate41.errors);
        errors = vErrors.length;
      }
    }
    if (data.matchExpressions !== void 0 && func0.call(data, "matchExpressions")) {
      if (!validate170(data.matchExpressions, { instancePath: instancePath + "/matchExpressions", parentData: data, parentDataProperty: "matchExpressions", rootData })) {
        vErrors = vErrors === null ? validate170.errors : append(vErrors, validate170.errors);
        errors = vErrors.length;
      }
    }
  }
  validate181.errors = vErrors;
  return errors === 0;
}
var schema63 = { "type": ["object", "null"], "required": ["cidr"], "properties": { "cidr": { "type": "string" }, "except": { "type": ["array", "null"], "items": { "type": ["string", "null"] } } }, "additionalProperties": false };
function validate186(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data)) && data !== null) {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema63.type }, message: "must be object,null" };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.cidr === void 0 || !func0.call(data, "cidr")) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "cidr" }, message: "must have required property 'cidr'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!(key0 === "cidr" || key0 === "except")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.cidr !== void 0 && func0.call(data, "cidr")) {
      if (typeof data.cidr !== "string") {
        const err3 = { instancePath: instancePath + "/cidr", schemaPath: "#/properties/cidr/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.except !== void 0 && func0.call(data, "except")) {
      let data1 = data.except;
      if (!Array.isArray(data1) && data1 !== null) {
        const err4 = { instancePath: instancePath + "/except", schemaPath: "#/properties/except/type", keyword: "type", params: { type: schema63.properties.except.type }, message: "must be array,null" };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
      if (Array.isArray(data1)) {
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data2 = data1[i0];
          if (typeof data2 !== "string" && data2 !== null) {
            const err5 = { instancePath: instancePath + "/except/" + i0, schemaPath: "#/properties/except/items/type", keyword: "type", params: { type: schema63.properties.except.items.type }, message: "must be string,null" };
            if (vErrors === null) {
              vErrors = [err5];
            } else {
              vErrors.push(err5);
            }
            errors++;
          }
        }
      }
    }
  }
  validate186.errors = vErrors;
  return errors === 0;
}
function validate180(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data)) && data !== null) {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema61.type }, message: "must be object,null" };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 of Object.keys(data)) {
      if (!(key0 === "podSelector" || key0 === "namespaceSelector" || key0 === "ipBlock")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.podSelector !== void 0 && func0.call(data, "podSelector")) {
      if (!validate181(data.podSelector, { instancePath: instancePath + "/podSelector", parentData: data, parentDataProperty: "podSelector", rootData })) {
        vErrors = vErrors === null ? validate181.errors : append(vErrors, validate181.errors);
        errors = vErrors.length;
      }
    }
    if (data.namespaceSelector !== void 0 && func0.call(data, "namespaceSelector")) {
      if (!validate181(data.namespaceSelector, { instancePath: instancePath + "/namespaceSelector", parentData: data, parentDataProperty: "namespaceSelector", rootData })) {
        vErrors = vErrors === null ? validate181.errors : append(vErrors, validate181.errors);
        errors = vErrors.length;
      }
    }
    if (data.ipBlock !== void 0 && func0.call(data, "ipBlock")) {
      if (!validate186(data.ipBlock, { instancePath: instancePath + "/ipBlock", parentData: data, parentDataProperty: "ipBlock", rootData })) {
        vErrors = vErrors === null ? validate186.errors : append(vErrors, validate186.errors);
        errors = vErrors.length;
      }
    }
  }
  validate180.errors = vErrors;
  return errors === 0;
}
function validate179(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!Array.isArray(data) && data !== null) {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema60.type }, message: "must be array,null" };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      if (!validate180(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData })) {
        vErrors = vErrors === null ? validate180.errors : append(vErrors, validate180.errors);
        errors = vErrors.length;
      }
    }
  }
  validate179.errors = vErrors;
  return errors === 0;
}
function validate159(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data)) && data !== null) {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema51.type }, message: "must be object,null" };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 of Object.keys(data)) {
      if (!(key0 === "apiVersion" || key0 === "kind" || key0 === "metadata" || key0 === "spec")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.apiVersion !== void 0 && func0.call(data, "apiVersion")) {
      let data0 = data.apiVersion;
      if (typeof data0 !== "string" && data0 !== null) {
        const err2 = { instancePath: instancePath + "/apiVersion", schemaPath: "#/properties/apiVersion/type", keyword: "type", params: { type: schema51.properties.apiVersion.type }, message: "must be string,null" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.kind !== void 0 && func0.call(data, "kind")) {
      let data1 = data.kind;
      if (typeof data1 !== "string" && data1 !== null) {
        const err3 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/type", keyword: "type", params: { type: schema51.properties.kind.type }, message: "must be string,null" };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.metadata !== void 0 && func0.call(data, "metadata")) {
      let data2 = data.metadata;
      if (!(data2 && typeof data2 == "object" && !Array.isArray(data2)) && data2 !== null) {
        const err4 = { instancePath: instancePath + "/metadata", schemaPath: "#/properties/metadata/type", keyword: "type", params: { type: schema51.properties.metadata.type }, message: "must be object,null" };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
      if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
        for (const key1 of Object.keys(data2)) {
          if (!func0.call(schema51.properties.metadata.properties, key1)) {
            const err5 = { instancePath: instancePath + "/metadata", schemaPath: "#/properties/metadata/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err5];
            } else {
              vErrors.push(err5);
            }
            errors++;
          }
        }
        if (data2.name !== void 0 && func0.call(data2, "name")) {
          let data3 = data2.name;
          if (typeof data3 !== "string" && data3 !== null) {
            const err6 = { instancePath: instancePath + "/metadata/name", schemaPath: "#/properties/metadata/properties/name/type", keyword: "type", params: { type: schema51.properties.metadata.properties.name.type }, message: "must be string,null" };
            if (vErrors === null) {
              vErrors = [err6];
            } else {
              vErrors.push(err6);
            }
            errors++;
          }
          if (typeof data3 === "string") {
            if (!formats0(data3)) {
              const err7 = { instancePath: instancePath + "/metadata/name", schemaPath: "#/properties/metadata/properties/name/format", keyword: "format", params: { format: "object-name" }, message: 'must match format "object-name"' };
              if (vErrors === null) {
                vErrors = [err7];
              } else {
                vErrors.push(err7);
              }
              errors++;
            }
          }
        }
        if (data2.generateName !== void 0 && func0.call(data2, "generateName")) {
          let data4 = data2.generateName;
          if (typeof data4 !== "string" && data4 !== null) {
            const err8 = { instancePath: instancePath + "/metadata/generateName", schemaPath: "#/properties/metadata/properties/generateName/type", keyword: "type", params: { type: schema51.properties.metadata.properties.generateName.type }, message: "must be string,null" };
            if (vErrors === null) {
              vErrors = [err8];
            } else {
              vErrors.push(err8);
            }
            errors++;
          }
        }
        if (data2.namespace !== void 0 && func0.call(data2, "namespace")) {
          let data5 = data2.namespace;
          if (typeof data5 !== "string" && data5 !== null) {
            const err9 = { instancePath: instancePath + "/metadata/namespace", schemaPath: "#/properties/metadata/properties/namespace/type", keyword: "type", params: { type: schema51.properties.metadata.properties.namespace.type }, message: "must be string,null" };
            if (vErrors === null) {
              vErrors = [err9];
            } else {
              vErrors.push(err9);
            }
            errors++;
          }
          if (typeof data5 === "string") {
            if (!formats54(data5)) {
              const err10 = { instancePath: instancePath + "/metadata/namespace", schemaPath: "#/properties/metadata/properties/namespace/format", keyword: "format", params: { format: "namespace" }, message: 'must match format "namespace"' };
              if (vErrors === null) {
                vErrors = [err10];
              } else {
                vErrors.push(err10);
              }
              errors++;
            }
          }
        }
        if (data2.selfLink !== void 0 && func0.call(data2, "selfLink")) {
          let data6 = data2.selfLink;
          if (typeof data6 !== "string" && data6 !== null) {
            const err11 = { instancePath: instancePath + "/metadata/selfLink", schemaPath: "#/properties/metadata/properties/selfLink/type", keyword: "type", params: { type: schema51.properties.metadata.properties.selfLink.type }, message: "must be string,null" };
            if (vErrors === null) {
              vErrors = [err11];
            } else {
              vErrors.push(err11);
            }
            errors++;
          }
        }
        if (data2.uid !== void 0 && func0.call(data2, "uid")) {
          let data7 = data2.uid;
          if (typeof data7 !== "string" && data7 !== null) {
            const err12 = { instancePath: instancePath + "/metadata/uid", schemaPath: "#/properties/metadata/properties/uid/type", keyword: "type", params: { type: schema51.properties.metadata.properties.uid.type }, message: "must be string,null" };
            if (vErrors === null) {
              vErrors = [err12];
            } else {
              vErrors.push(err12);
            }
            errors++;
          }
        }
        if (data2.resourceVersion !== void 0 && func0.call(data2, "resourceVersion")) {
          let data8 = data2.resourceVersion;
          if (typeof data8 !== "string" && data8 !== null) {
            const err13 = { instancePath: instancePath + "/metadata/resourceVersion", schemaPath: "#/properties/metadata/properties/resourceVersion/type", keyword: "type", params: { type: schema51.properties.metadata.properties.resourceVersion.type }, message: "must be string,null" };
            if (vErrors === null) {
              vErrors = [err13];
            } else {
              vErrors.push(err13);
            }
            errors++;
          }
        }
        if (data2.generation !== void 0 && func0.call(data2, "generation")) {
          let data9 = data2.generation;
          if (!(typeof data9 == "number" && (!(data9 % 1) && !isNaN(data9)) && isFinite(data9)) && data9 !== null) {
            const err14 = { instancePath: instancePath + "/metadata/generation", schemaPath: "#/properties/metadata/properties/generation/type", keyword: "type", params: { type: schema51.properties.metadata.properties.generation.type }, message: "must be integer,null" };
            if (vErrors === null) {
              vErrors = [err14];
            } else {
              vErrors.push(err14);
            }
            errors++;
          }
          if (typeof data9 == "number" && isFinite(data9)) {
            if (!formats2.validate(data9)) {
              const err15 = { instancePath: instancePath + "/metadata/generation", schemaPath: "#/properties/metadata/properties/generation/format", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"' };
              if (vErrors === null) {
                vErrors = [err15];
              } else {
                vErrors.push(err15);
              }
              errors++;
            }
          }
        }
        if (data2.creationTimestamp !== void 0 && func0.call(data2, "creationTimestamp")) {
          let data10 = data2.creationTimestamp;
          if (typeof data10 !== "string" && data10 !== null) {
            const err16 = { instancePath: instancePath + "/metadata/creationTimestamp", schemaPath: "#/properties/metadata/properties/creationTimestamp/type", keyword: "type", params: { type: schema51.properties.metadata.properties.creationTimestamp.type }, message: "must be string,null" };
            if (vErrors === null) {
              vErrors = [err16];
            } else {
              vErrors.push(err16);
            }
            errors++;
          }
          if (typeof data10 === "string") {
            if (!formats4(data10)) {
              const err17 = { instancePath: instancePath + "/metadata/creationTimestamp", schemaPath: "#/properties/metadata/properties/creationTimestamp/format", keyword: "format", params: { format: "rfc3339" }, message: 'must match format "rfc3339"' };
              if (vErrors === null) {
                vErrors = [err17];
              } else {
                vErrors.push(err17);
              }
              errors++;
            }
          }
        }
        if (data2.deletionTimestamp !== void 0 && func0.call(data2, "deletionTimestamp")) {
          let data11 = data2.deletionTimestamp;
          if (typeof data11 !== "string" && data11 !== null) {
            const err18 = { instancePath: instancePath + "/metadata/deletionTimestamp", schemaPath: "#/properties/metadata/properties/deletionTimestamp/type", keyword: "type", params: { type: schema51.properties.metadata.properties.deletionTimestamp.type }, message: "must be string,null" };
            if (vErrors === null) {
              vErrors = [err18];
            } else {
              vErrors.push(err18);
            }
            errors++;
          }
          if (typeof data11 === "string") {
            if (!formats4(data11)) {
              const err19 = { instancePath: instancePath + "/metadata/deletionTimestamp", schemaPath: "#/properties/metadata/properties/deletionTimestamp/format", keyword: "format", params: { format: "rfc3339" }, message: 'must match format "rfc3339"' };
              if (vErrors === null) {
                vErrors = [err19];
              } else {
                vErrors.push(err19);
              }
              errors++;
            }
          }
        }
        if (data2.deletionGracePeriodSeconds !== void 0 && func0.call(data2, "deletionGracePeriodSeconds")) {
          let data12 = data2.deletionGracePeriodSeconds;
          if (!(typeof data12 == "number" && (!(data12 % 1) && !isNaN(data12)) && isFinite(data12)) && data12 !== null) {
            const err20 = { instancePath: instancePath + "/metadata/deletionGracePeriodSeconds", schemaPath: "#/properties/metadata/properties/deletionGracePeriodSeconds/type", keyword: "type", params: { type: schema51.properties.metadata.properties.deletionGracePeriodSeconds.type }, message: "must be integer,null" };
            if (vErrors === null) {
              vErrors = [err20];
            } else {
              vErrors.push(err20);
            }
            errors++;
          }
          if (typeof data12 == "number" && isFinite(data12)) {
            if (!formats2.validate(data12)) {
              const err21 = { instancePath: instancePath + "/metadata/deletionGracePeriodSeconds", schemaPath: "#/properties/metadata/properties/deletionGracePeriodSeconds/format", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"' };
              if (vErrors === null) {
                vErrors = [err21];
              } else {
                vErrors.push(err21);
              }
              errors++;
            }
          }
        }
        if (data2.labels !== void 0 && func0.call(data2, "labels")) {
          if (!validate160(data2.labels, { instancePath: instancePath + "/metadata/labels", parentData: data2, parentDataProperty: "labels", rootData })) {
            vErrors = vErrors === null ? validate160.errors : append(vErrors, validate160.errors);
            errors = vErrors.length;
          }
        }
        if (data2.annotations !== void 0 && func0.call(data2, "annotations")) {
          let data14 = data2.annotations;
          if (!(data14 && typeof data14 == "object" && !Array.isArray(data14)) && data14 !== null) {
            const err22 = { instancePath: instancePath + "/metadata/annotations", schemaPath: "#/properties/metadata/properties/annotations/type", keyword: "type", params: { type: schema51.properties.metadata.properties.annotations.type }, message: "must be object,null" };
            if (vErrors === null) {
              vErrors = [err22];
            } else {
              vErrors.push(err22);
            }
            errors++;
          }
          if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
            for (const key2 of Object.keys(data14)) {
              const _errs32 = errors;
              if (typeof key2 === "string") {
                if (!formats14(key2)) {
                  const err23 = { instancePath: instancePath + "/metadata/annotations", schemaPath: "#/properties/metadata/properties/annotations/propertyNames/format", keyword: "format", params: { format: "annotation-key" }, message: 'must match format "annotation-key"', propertyName: key2 };
                  if (vErrors === null) {
                    vErrors = [err23];
                  } else {
                    vErrors.push(err23);
                  }
                  errors++;
                }
              } else {
                const err24 = { instancePath: instancePath + "/metadata/annotations", schemaPath: "#/properties/metadata/properties/annotations/propertyNames/type", keyword: "type", params: { type: "string" }, message: "must be string", propertyName: key2 };
                if (vErrors === null) {
                  vErrors = [err24];
                } else {
                  vErrors.push(err24);
                }
                errors++;
              }
              var valid2 = _errs32 === errors;
              if (!valid2) {
                const err25 = { instancePath: instancePath + "/metadata/annotations", schemaPath: "#/properties/metadata/properties/annotations/propertyNames", keyword: "propertyNames", params: { propertyName: key2 }, message: "property name must be valid" };
                if (vErrors === null) {
                  vErrors = [err25];
                } else {
                  vErrors.push(err25);
                }
                errors++;
              }
            }
            for (const key3 of Object.keys(data14)) {
              let data15 = data14[key3];
              if (typeof data15 !== "string" && data15 !== null) {
                const err26 = { instancePath: instancePath + "/metadata/annotations/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/metadata/properties/annotations/additionalProperties/type", keyword: "type", params: { type: schema51.properties.metadata.properties.annotations.additionalProperties.type }, message: "must be string,null" };
                if (vErrors === null) {
                  vErrors = [err26];
                } else {
                  vErrors.push(err26);
                }
                errors++;
              }
            }
          }
        }
        if (data2.ownerReferences !== void 0 && func0.call(data2, "ownerReferences")) {
          if (!validate162(data2.ownerReferences, { instancePath: instancePath + "/metadata/ownerReferences", parentData: data2, parentDataProperty: "ownerReferences", rootData })) {
            vErrors = vErrors === null ? validate162.errors : append(vErrors, validate162.errors);
            errors = vErrors.length;
          }
        }
        if (data2.finalizers !== void 0 && func0.call(data2, "finalizers")) {
          let data17 = data2.finalizers;
          if (!Array.isArray(data17) && data17 !== null) {
            const err27 = { instancePath: instancePath + "/metadata/finalizers", schemaPath: "#/properties/metadata/properties/finalizers/type", keyword: "type", params: { type: schema51.properties.metadata.properties.finalizers.type }, message: "must be array,null" };
            if (vErrors === null) {
              vErrors = [err27];
            } else {
              vErrors.push(err27);
            }
            errors++;
          }
          if (Array.isArray(data17)) {
            const len0 = data17.length;
            for (let i0 = 0; i0 < len0; i0++) {
              let data18 = data17[i0];
              if (typeof data18 !== "string" && data18 !== null) {
                const err28 = { instancePath: instancePath + "/metadata/finalizers/" + i0, schemaPath: "#/properties/metadata/properties/finalizers/items/type", keyword: "type", params: { type: schema51.properties.metadata.properties.finalizers.items.type }, message: "must be string,null" };
                if (vErrors === null) {
                  vErrors = [err28];
                } else {
                  vErrors.push(err28);
                }
                errors++;
              }
            }
          }
        }
        if (data2.managedFields !== void 0 && func0.call(data2, "managedFields")) {
          if (!validate165(data2.managedFields, { instancePath: instancePath + "/metadata/managedFields", parentData: data2, parentDataProperty: "managedFields", rootData })) {
            vErrors = vErrors === null ? validate165.errors : append(vErrors, validate165.errors);
            errors = vErrors.length;
          }
        }
      }
    }
    if (data.spec !== void 0 && func0.call(data, "spec")) {
      let data20 = data.spec;
      if (!(data20 && typeof data20 == "object" && !Array.isArray(data20)) && data20 !== null) {
        const err29 = { instancePath: instancePath + "/spec", schemaPath: "#/properties/spec/type", keyword: "type", params: { type: schema51.properties.spec.type }, message: "must be object,null" };
        if (vErrors === null) {
          vErrors = [err29];
        } else {
          vErrors.push(err29);
        }
        errors++;
      }
      if (data20 && typeof data20 == "object" && !Array.isArray(data20)) {
        for (const key4 of Object.keys(data20)) {
          if (!(key4 === "podSelector" || key4 === "ingress" || key4 === "egress" || key4 === "policyTypes")) {
            const err30 = { instancePath: instancePath + "/spec", schemaPath: "#/properties/spec/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err30];
            } else {
              vErrors.push(err30);
            }
            errors++;
          }
        }
        if (data20.podSelector !== void 0 && func0.call(data20, "podSelector")) {
          if (!validate168(data20.podSelector, { instancePath: instancePath + "/spec/podSelector", parentData: data20, parentDataProperty: "podSelector", rootData })) {
            vErrors = vErrors === null ? validate168.errors : append(vErrors, validate168.errors);
            errors = vErrors.length;
          }
        }
        if (data20.ingress !== void 0 && func0.call(data20, "ingress")) {
          let data22 = data20.ingress;
          if (!Array.isArray(data22) && data22 !== null) {
            const err31 = { instancePath: instancePath + "/spec/ingress", schemaPath: "#/properties/spec/properties/ingress/type", keyword: "type", params: { type: schema51.properties.spec.properties.ingress.type }, message: "must be array,null" };
            if (vErrors === null) {
              vErrors = [err31];
            } else {
              vErrors.push(err31);
            }
            errors++;
          }
          if (Array.isArray(data22)) {
            const len1 = data22.length;
            for (let i1 = 0; i1 < len1; i1++) {
              let data23 = data22[i1];
              if (!(data23 && typeof data23 == "object" && !Array.isArray(data23)) && data23 !== null) {
                const err32 = { instancePath: instancePath + "/spec/ingress/" + i1, schemaPath: "#/properties/spec/properties/ingress/items/type", keyword: "type", params: { type: schema51.properties.spec.properties.ingress.items.type }, message: "must be object,null" };
                if (vErrors === null) {
                  vErrors = [err32];
                } else {
                  vErrors.push(err32);
                }
                errors++;
              }
              if (data23 && typeof data23 == "object" && !Array.isArray(data23)) {
                for (const key5 of Object.keys(data23)) {
                  if (!(key5 === "ports" || key5 === "from")) {
                    const err33 = { instancePath: instancePath + "/spec/ingress/" + i1, schemaPath: "#/properties/spec/properties/ingress/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 }, message: "must NOT have additional properties" };
                    if (vErrors === null) {
                      vErrors = [err33];
                    } else {
                      vErrors.push(err33);
                    }
                    errors++;
                  }
                }
                if (data23.ports !== void 0 && func0.call(data23, "ports")) {
                  if (!validate175(data23.ports, { instancePath: instancePath + "/spec/ingress/" + i1 + "/ports", parentData: data23, parentDataProperty: "ports", rootData })) {
                    vErrors = vErrors === null ? validate175.errors : append(vErrors, validate175.errors);
                    errors = vErrors.length;
                  }
                }
                if (data23.from !== void 0 && func0.call(data23, "from")) {
                  if (!validate179(data23.from, { instancePath: instancePath + "/spec/ingress/" + i1 + "/from", parentData: data23, parentDataProperty: "from", rootData })) {
                    vErrors = vErrors === null ? validate179.errors : append(vErrors, validate179.errors);
                    errors = vErrors.length;
                  }
                }
              }
            }
          }
        }
        if (data20.egress !== void 0 && func0.call(data20, "egress")) {
          let data26 = data20.egress;
          if (!Array.isArray(data26) && data26 !== null) {
            const err34 = { instancePath: instancePath + "/spec/egress", schemaPath: "#/properties/spec/properties/egress/type", keyword: "type", params: { type: schema51.properties.spec.properties.egress.type }, message: "must be array,null" };
            if (vErrors === null) {
              vErrors = [err34];
            } else {
              vErrors.push(err34);
            }
            errors++;
          }
          if (Array.isArray(data26)) {
            const len2 = data26.length;
            for (let i2 = 0; i2 < len2; i2++) {
              let data27 = data26[i2];
              if (!(data27 && typeof data27 == "object" && !Array.isArray(data27)) && data27 !== null) {
                const err35 = { instancePath: instancePath + "/spec/egress/" + i2, schemaPath: "#/properties/spec/properties/egress/items/type", keyword: "type", params: { type: schema51.properties.spec.properties.egress.items.type }, message: "must be object,null" };
                if (vErrors === null) {
                  vErrors = [err35];
                } else {
                  vErrors.push(err35);
                }
                errors++;
              }
              if (data27 && typeof data27 == "object" && !Array.isArray(data27)) {
                for (const key6 of Object.keys(data27)) {
                  if (!(key6 === "ports" || key6 === "to")) {
                    const err36 = { instancePath: instancePath + "/spec/egress/" + i2, schemaPath: "#/properties/spec/properties/egress/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 }, message: "must NOT have additional properties" };
                    if (vErrors === null) {
                      vErrors = [err36];
                    } else {
                      vErrors.push(err36);
                    }
                    errors++;
                  }
                }
                if (data27.ports !== void 0 && func0.call(data27, "ports")) {
                  if (!validate175(data27.ports, { instancePath: instancePath + "/spec/egress/" + i2 + "/ports", parentData: data27, parentDataProperty: "ports", rootData })) {
                    vErrors = vErrors === null ? validate175.errors : append(vErrors, validate175.errors);
                    errors = vErrors.length;
                  }
                }
                if (data27.to !== void 0 && func0.call(data27, "to")) {
                  if (!validate179(data27.to, { instancePath: instancePath + "/spec/egress/" + i2 + "/to", parentData: data27, parentDataProperty: "to", rootData })) {
                    vErrors = vErrors === null ? validate179.errors : append(vErrors, validate179.errors);
                    errors = vErrors.length;
                  }
                }
              }
            }
          }
        }
        if (data20.policyTypes !== void 0 && func0.call(data20, "policyTypes")) {
          let data30 = data20.policyTypes;
          if (!Array.isArray(data30) && data30 !== null) {
            const err37 = { instancePath: instancePath + "/spec/policyTypes", schemaPath: "#/properties/spec/properties/policyTypes/type", keyword: "type", params: { type: schema51.properties.spec.properties.policyTypes.type }, message: "must be array,null" };
            if (vErrors === null) {
              vErrors = [err37];
            } else {
              vErrors.push(err37);
            }
            errors++;
          }
          if (Array.isArray(data30)) {
            if (data30.length > 2) {
              const err38 = { instancePath: instancePath + "/spec/policyTypes", schemaPath: "#/properties/spec/properties/policyTypes/maxItems", keyword: "maxItems", params: { limit: 2 }, message: "must NOT have more than 2 items" };
              if (vErrors === null) {
                vErrors = [err38];
              } else {
                vErrors.push(err38);
              }
              errors++;
            }
            const len3 = data30.length;
            for (let i3 = 0; i3 < len3; i3++) {
              let data31 = data30[i3];
              if (typeof data31 !== "string") {
                const err39 = { instancePath: instancePath + "/spec/policyTypes/" + i3, schemaPath: "#/properties/spec/properties/policyTypes/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err39];
                } else {
                  vErrors.push(err39);
                }
                errors++;
              }
              if (!(data31 === "Ingress" || data31 === "Egress")) {
                const err40 = { instancePath: instancePath + "/spec/policyTypes/" + i3, schemaPath: "#/properties/spec/properties/policyTypes/items/enum", keyword: "enum", params: { allowedValues: schema51.properties.spec.properties.policyTypes.items.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                  vErrors = [err40];
                } else {
                  vErrors.push(err40);
                }
                errors++;
              }
            }
          }
        }
      }
    }
  }
  validate159.errors = vErrors;
  return errors === 0;
}
export {
  validateAdminNetworkPolicy,
  validateBaselineAdminNetworkPolicy,
  validateClusterNetworkPolicy,
  validateNetworkPolicy
};
