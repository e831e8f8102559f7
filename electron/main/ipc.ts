/** The one name on Electron's wire; behind it stand all channels of the contract. */
export const hostCall = "agendalotse:host";
