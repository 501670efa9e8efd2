package vn.hocbaso.exchange.push;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.hocbaso.exchange.push.Judged.MissingParent;
import vn.hocbaso.exchange.push.PushAnswer.ItemAnswer;
import vn.hocbaso.exchange.push.PushAnswer.ItemOutcome;
import vn.hocbaso.exchange.push.PushAnswer.MissingParentGroup;
import vn.hocbaso.exchange.push.PushAnswer.PushCounts;
import vn.hocbaso.platform.problem.ProblemView.ViolationView;
import vn.hocbaso.platform.problem.Texts;
import vn.hocbaso.platform.problem.Violation;

/** Puts verdicts into words. */
final class PushAnswers {

  private static final int SHOWN = 10;

  private PushAnswers() {}

  static PushAnswer of(List<Judged> verdicts, Locale language) {
    List<ItemAnswer> items = verdicts.stream().map(one -> item(one, language)).toList();
    return new PushAnswer(
        new PushCounts(
            count(items, ItemOutcome.CREATED),
            count(items, ItemOutcome.UPDATED),
            count(items, ItemOutcome.UNCHANGED) + count(items, ItemOutcome.OUTDATED),
            count(items, ItemOutcome.REFUSED)),
        items,
        missingParents(verdicts));
  }

  private static ItemAnswer item(Judged verdict, Locale language) {
    int index = verdict.item().index();
    String recordId = verdict.item().recordId();
    return switch (verdict) {
      case Judged.Change change ->
          new ItemAnswer(
              index,
              recordId,
              change.key(),
              change.created() ? ItemOutcome.CREATED : ItemOutcome.UPDATED,
              null,
              null);
      case Judged.Same same ->
          new ItemAnswer(index, recordId, same.key(), ItemOutcome.UNCHANGED, null, null);
      case Judged.Outdated outdated ->
          new ItemAnswer(index, recordId, null, ItemOutcome.OUTDATED, outdated.newest(), null);
      case Judged.Refused refused ->
          new ItemAnswer(
              index,
              recordId,
              null,
              ItemOutcome.REFUSED,
              null,
              refused.faults().stream().map(fault -> view(fault, language)).toList());
    };
  }

  private static ViolationView view(Violation fault, Locale language) {
    return new ViolationView(
        fault.pointer(), fault.code(), Texts.fault(language, fault.code(), fault.arguments()));
  }

  private static int count(List<ItemAnswer> items, ItemOutcome outcome) {
    return (int) items.stream().filter(item -> item.outcome() == outcome).count();
  }

  private static List<MissingParentGroup> missingParents(List<Judged> verdicts) {
    Map<MissingParent, List<Integer>> waiting = new LinkedHashMap<>();
    for (Judged verdict : verdicts) {
      if (verdict instanceof Judged.Refused refused) {
        MissingParent parent = refused.parent();
        if (parent != null) {
          waiting.computeIfAbsent(parent, key -> new ArrayList<>()).add(refused.item().index());
        }
      }
    }
    return waiting.entrySet().stream()
        .map(
            entry ->
                new MissingParentGroup(
                    entry.getKey().list().wireName(),
                    entry.getKey().key(),
                    entry.getValue().size(),
                    entry.getValue().stream().limit(SHOWN).toList()))
        .toList();
  }
}
