import closing from './locales/en/closing.json';
import commentBank from './locales/en/commentBank.json';
import common from './locales/en/common.json';
import correction from './locales/en/correction.json';
import deskAgent from './locales/en/deskAgent.json';
import entryWindow from './locales/en/entryWindow.json';
import gradeBook from './locales/en/gradeBook.json';
import gradeSheet from './locales/en/gradeSheet.json';
import school from './locales/en/school.json';
import session from './locales/en/session.json';
import signing from './locales/en/signing.json';
import programGrant from './locales/en/programGrant.json';
import signingImage from './locales/en/signingImage.json';
import studentImport from './locales/en/studentImport.json';
import studyPlan from './locales/en/studyPlan.json';
import teaching from './locales/en/teaching.json';
import verification from './locales/en/verification.json';
import yearRecord from './locales/en/yearRecord.json';
import audit from './locales/en/audit.json';

/** Loaded only when someone asks for English. */
export const en = {
  closing,
  commentBank,
  common,
  correction,
  deskAgent,
  entryWindow,
  gradeBook,
  gradeSheet,
  school,
  session,
  signing,
  programGrant,
  signingImage,
  studentImport,
  studyPlan,
  teaching,
  verification,
  yearRecord,
  audit,
};
