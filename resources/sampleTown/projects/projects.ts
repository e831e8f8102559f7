import { appointments } from "./appointments";
import { basicTraining } from "./basicTraining";
import { chatbot } from "./chatbot";
import { dogTax } from "./dogTax";
import { electronicFile } from "./electronicFile";
import { electronicPayment } from "./electronicPayment";
import { emergencyExercise } from "./emergencyExercise";
import { energyReadings } from "./energyReadings";
import { filingPlan } from "./filingPlan";
import { geodata } from "./geodata";
import { invoices } from "./invoices";
import { kindergartenRegistration } from "./kindergartenRegistration";
import { meetingRules } from "./meetingRules";
import { multipliers } from "./multipliers";
import { onlineServices } from "./onlineServices";
import { openWireless } from "./openWireless";
import { parkingSensors } from "./parkingSensors";
import { plainLanguage } from "./plainLanguage";
import { processRegister } from "./processRegister";
import { schoolNetwork } from "./schoolNetwork";
import { serversAndNetwork } from "./serversAndNetwork";
import { servicePoint } from "./servicePoint";
import { telephones } from "./telephones";
import { updates } from "./updates";
import { website } from "./website";

/** The projects of the town, in the order of their codes. */
export const projects = [
  electronicFile,
  filingPlan,
  onlineServices,
  electronicPayment,
  plainLanguage,
  website,
  appointments,
  servicePoint,
  invoices,
  processRegister,
  parkingSensors,
  meetingRules,
  basicTraining,
  multipliers,
  emergencyExercise,
  serversAndNetwork,
  geodata,
  schoolNetwork,
  kindergartenRegistration,
  energyReadings,
  chatbot,
  telephones,
  openWireless,
  dogTax,
  updates,
] as const;
