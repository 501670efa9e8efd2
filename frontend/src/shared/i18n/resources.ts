import closing from './locales/vi/closing.json';
import commentBank from './locales/vi/commentBank.json';
import common from './locales/vi/common.json';
import correction from './locales/vi/correction.json';
import deskAgent from './locales/vi/deskAgent.json';
import entryWindow from './locales/vi/entryWindow.json';
import gradeBook from './locales/vi/gradeBook.json';
import gradeSheet from './locales/vi/gradeSheet.json';
import school from './locales/vi/school.json';
import session from './locales/vi/session.json';
import signing from './locales/vi/signing.json';
import programGrant from './locales/vi/programGrant.json';
import signingImage from './locales/vi/signingImage.json';
import studentImport from './locales/vi/studentImport.json';
import studyPlan from './locales/vi/studyPlan.json';
import teaching from './locales/vi/teaching.json';
import verification from './locales/vi/verification.json';
import yearRecord from './locales/vi/yearRecord.json';
import audit from './locales/vi/audit.json';

/** Vietnamese is always there: no page waits for its words. */
export const vi = {
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
