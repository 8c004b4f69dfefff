package org.budgetyear.finalaccounts.table.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.budgetyear.finalaccounts.table.print.TableHead.Column;
import org.budgetyear.finalaccounts.table.print.TableHead.HeadCell;
import org.junit.jupiter.api.Test;

class TableHeadTest {

    @Test
    void neighbours_share_an_outer_head_and_a_short_one_reaches_down() {
        TableHead head =
                new TableHead(Stream.of(List.of("合计"), List.of("本年支出", "小计"), List.of("本年支出", "项目支出"), List.of("年末"))
                        .map(path -> new Column(path, ""))
                        .toList());
        assertThat(head.lines())
                .containsExactly(
                        List.of(
                                new HeadCell("合计", 0, 1, 2),
                                new HeadCell("本年支出", 1, 2, 1),
                                new HeadCell("年末", 3, 1, 2)),
                        List.of(new HeadCell("小计", 1, 1, 1), new HeadCell("项目支出", 2, 1, 1)));
    }

    @Test
    void heads_of_the_same_name_under_different_ones_stay_apart() {
        TableHead head = new TableHead(Stream.of(List.of("预算数", "用车", "小计"), List.of("决算数", "用车", "小计"))
                .map(path -> new Column(path, ""))
                .toList());
        assertThat(head.lines().get(1)).containsExactly(new HeadCell("用车", 0, 1, 1), new HeadCell("用车", 1, 1, 1));
    }
}
