package org.budgetyear.closing.refusal;

import java.util.Objects;
import org.budgetyear.runtime.decider.Problem;
import org.budgetyear.runtime.decider.Wording;
import org.jspecify.annotations.Nullable;

/** What is named is not what was put together and approved. */
public record OtherHash(String asked, @Nullable String sha256) implements ClosingRefusal {

    @Override
    public Problem problem() {
        return Wording.conflict("other-hash")
                .at("sha256", asked)
                .accepts(
                        Objects.requireNonNullElse(sha256, "none yet"),
                        "哈希值：" + Objects.requireNonNullElse(sha256, "尚无"))
                .says("The disclosure with this hash is not the one under way.", "该哈希值的公开稿不是当前办理的版本。")
                .problem();
    }
}
