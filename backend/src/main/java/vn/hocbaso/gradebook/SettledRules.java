package vn.hocbaso.gradebook;

import vn.hocbaso.assessment.RuleSettings;
import vn.hocbaso.assessment.regulation.Regulation;
import vn.hocbaso.assessment.secondary.SecondarySettings;

/** A regulation with the readings that are chosen where it leaves something open. */
record SettledRules(Regulation regulation, RuleSettings primary, SecondarySettings secondary) {}
